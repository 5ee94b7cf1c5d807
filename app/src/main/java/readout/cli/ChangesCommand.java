package readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.options.DossierPlace;
import readout.cli.options.OutputFormat;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.dossier.Change;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.merge.state.Changes;
import readout.store.AsOf;
import readout.store.Store;
import readout.view.DossierView;
import readout.view.ShownFindings;

/** {@code readout changes}: lists a dossier's changes since a day. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description = "Tells what the dossier did not know on a day, the weightiest first.",
        footerHeading = "%nExample:%n",
        footer = "  readout changes trade --since 2019-07-26 --until 2019-08-02")
final class ChangesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DossierPlace dossier = new DossierPlace();

    @Option(names = "--since", required = true, paramLabel = "DATE", description = "the day that is compared with")
    private LocalDate since = LocalDate.MIN;

    @Option(names = "--until", paramLabel = "DATE", description = "the later day (default: today)")
    private @Nullable LocalDate until;

    @Option(names = "--all", description = "every finding, also those that are less sure than is shown")
    private boolean all;

    @Mixin
    private OutputFormat format = new OutputFormat();

    ChangesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = dossier.open(terminal)) {
            LocalDate last = until == null ? LocalDate.now(terminal.clock()) : until;
            List<Change> changes = Changes.between(findings(store, since), findings(store, last));
            format.print(terminal.out(), changes, () -> print(changes, last));
        }
        return Status.DONE;
    }

    private List<Finding<?>> findings(Store store, LocalDate day) {
        Dossier known = store.dossier(day, AsOf.PUBLISHED);
        return (all ? known : ShownFindings.of(known)).findings();
    }

    private void print(List<Change> changes, LocalDate last) {
        if (changes.isEmpty()) {
            terminal.out().println("nothing new from " + since + " to " + last);
        }
        new DossierView(terminal.width(), terminal.colour()).changes(changes).forEach(terminal.out()::println);
    }
}
