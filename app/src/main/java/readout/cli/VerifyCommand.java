package readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.store.Store;
import readout.view.JsonView;

/** {@code readout verify}: every claim against the text it quotes. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks that every claim stands where the dossier says, and that every finding has one. Exit status 1 where something is wrong.")
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DossierPlace dossier = new DossierPlace();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json")
    private ShowCommand.Format format = ShowCommand.Format.TEXT;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = dossier.open(terminal)) {
            List<String> faults = store.verify();
            if (format == ShowCommand.Format.JSON) {
                terminal.out().println(JsonView.of(faults));
                return faults.isEmpty() ? Status.DONE : Status.SKIPPED;
            }
            faults.forEach(terminal.out()::println);
            if (faults.isEmpty()) {
                terminal.out().println("all claims stand where the dossier says");
            }
            return faults.isEmpty() ? Status.DONE : Status.SKIPPED;
        }
    }
}
