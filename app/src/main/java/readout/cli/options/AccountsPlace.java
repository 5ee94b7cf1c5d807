package readout.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readout.web.access.Accounts;

/** Option for the place of a server's accounts. */
public final class AccountsPlace {
    private static final String FILE = "readout.accounts";

    @Option(
            names = "--accounts",
            paramLabel = "PLACE",
            description =
                    "file or JDBC URL of the accounts (default: " + FILE + " in $READOUT_HOME or the current folder)")
    private @Nullable String place;

    /** Opens the accounts' database, creating it if it doesn't exist. */
    public Accounts open(Terminal terminal) {
        return Accounts.open(place == null ? terminal.atHome(FILE).toString() : place);
    }
}
