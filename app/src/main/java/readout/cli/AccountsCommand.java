package readout.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import readout.cli.options.AccountsPlace;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.store.database.StoreException;
import readout.web.access.AccessRole;
import readout.web.access.Account;
import readout.web.access.Accounts;

/** {@code readout accounts}: manages a server's accounts and tokens. */
@Command(
        name = "accounts",
        mixinStandardHelpOptions = true,
        description = "Lists, adds and removes the accounts and tokens of a server.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout accounts                                   who there is",
            "  readout accounts put ann --role editor             asks for a password, or reads a line of standard input",
            "  readout accounts token dashboard --role reader     prints a token for a program, once",
            "  readout accounts remove ann"
        })
final class AccountsCommand implements Callable<Integer> {
    private static final String ROLES = "an account's role is reader, editor or administrator";

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ACTION",
            description = "list, put, token or remove (default list)")
    private Action action = Action.LIST;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "whose account or token")
    private @Nullable String name;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            converter = RoleConverter.class,
            description = "reader, editor or administrator (default reader)")
    private AccessRole role = AccessRole.READER;

    @Mixin
    private AccountsPlace place = new AccountsPlace();

    enum Action {
        LIST,
        PUT,
        TOKEN,
        REMOVE
    }

    private static final class RoleConverter implements ITypeConverter<AccessRole> {
        @Override
        public AccessRole convert(String value) {
            try {
                return AccessRole.of(value);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(ROLES);
            }
        }
    }

    AccountsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (role == AccessRole.ANYONE) {
            throw new StoreException(ROLES);
        }
        try (Accounts known = place.open(terminal)) {
            switch (action) {
                case LIST -> list(known);
                case PUT -> known.put(name(), password(), role, terminal.clock().instant());
                case TOKEN ->
                    terminal.out()
                            .println(known.newToken(
                                    name(), role, terminal.clock().instant()));
                case REMOVE -> known.remove(name());
            }
        }
        return Status.DONE;
    }

    private void list(Accounts known) {
        for (Account each : known.all()) {
            terminal.out().println(each.name() + "  " + each.role().word());
        }
        for (Account each : known.tokens()) {
            terminal.out().println(each.name() + "  " + each.role().word() + "  token");
        }
    }

    private String name() {
        if (name == null) {
            throw new StoreException("whose? give a name");
        }
        return name;
    }

    /** Reads the password without echo at a terminal, otherwise from standard input; as an argument, the process list would show it. */
    private String password() throws IOException {
        @Nullable Console console = terminal.interactive() ? System.console() : null;
        if (console != null) {
            return new String(console.readPassword("password: "));
        }
        @Nullable
        String line = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }
}
