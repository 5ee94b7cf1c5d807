package readout.cli.options;

import picocli.CommandLine.Parameters;
import readout.store.Store;
import readout.store.database.Database;

/** Parameter that names the dossier of a command. */
public final class DossierPlace {
    private static final String ENDING = ".db";
    private static final String SERVER = "jdbc:";

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description =
                    "the dossier: NAME.db in $READOUT_HOME or the current folder, a path to such a file, or a JDBC URL of PostgreSQL")
    private String name = "";

    /** The dossier's file or URL. */
    public String place(Terminal terminal) {
        return place(name, terminal);
    }

    public static String place(String name, Terminal terminal) {
        if (name.startsWith(SERVER)) {
            return name;
        }
        String file = name.endsWith(ENDING) ? name : name + ENDING;
        return file.contains("/") ? file : terminal.atHome(file).toString();
    }

    public Store open(Terminal terminal) {
        return Store.open(place(terminal));
    }

    /** The dossier's name as given, without folder and file extension. */
    public String title() {
        return title(name);
    }

    /** The name for any place, without folder and file extension; for a URL, its schema or else its database. */
    public static String title(String name) {
        if (name.startsWith(SERVER)) {
            return Database.schema(name).orElseGet(() -> name.replaceFirst(".*/([^?]*).*", "$1"));
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.endsWith(ENDING) ? last.substring(0, last.length() - ENDING.length()) : last;
    }
}
