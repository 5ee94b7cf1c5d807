package readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.cli.options.DossierPlace;
import readout.cli.options.OutputFormat;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.store.Store;

/** {@code readout verify}: checks every claim against the text it quotes. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks that every claim stands where the dossier says, and that every finding has one. Exit status 1 where something is wrong.")
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DossierPlace dossier = new DossierPlace();

    @Mixin
    private OutputFormat format = new OutputFormat();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = dossier.open(terminal)) {
            List<String> faults = store.verify();
            format.print(terminal.out(), faults, () -> print(faults));
            return faults.isEmpty() ? Status.DONE : Status.SKIPPED;
        }
    }

    private void print(List<String> faults) {
        faults.forEach(terminal.out()::println);
        if (faults.isEmpty()) {
            terminal.out().println("all claims stand where the dossier says");
        }
    }
}
