package readout.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readout.web.access.Accounts;

/** Where a server's accounts are. */
public final class AccountsPlace {
    private static final String FILE = "readout.accounts";

    @Option(
            names = "--accounts",
            paramLabel = "PLACE",
            description =
                    "file or JDBC URL of the accounts (default: " + FILE + " in $READOUT_HOME or the current folder)")
    private @Nullable String place;

    /** The accounts, made where there are none yet. */
    public Accounts open(Terminal terminal) {
        return Accounts.open(place == null ? terminal.atHome(FILE).toString() : place);
    }
}
