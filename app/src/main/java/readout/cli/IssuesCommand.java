package readout.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.options.DossierPlace;
import readout.cli.options.OutputFormat;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.dossier.Issue;
import readout.fact.Position;
import readout.merge.state.IssueMatrix;
import readout.store.Store;

/** {@code readout issues}: manages the issues of the talks. */
@Command(
        name = "issues",
        mixinStandardHelpOptions = true,
        description =
                "Lists the issues and those proposed by the words that positions share; names, changes and removes them. "
                        + "To join two, set one with the words of both and remove the other; to part one, set two.",
        footerHeading = "%nExample:%n",
        footer = "  readout issues trade --set \"farm goods=soybeans,farm goods\" --remove other")
final class IssuesCommand implements Callable<Integer> {
    private static final int MOST = 10_000;

    private final Terminal terminal;

    @Mixin
    private DossierPlace dossier = new DossierPlace();

    @Option(
            names = "--set",
            paramLabel = "NAME=WORD,…",
            description = "an issue and the words that positions on it hold (repeatable)")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--remove", paramLabel = "NAME", description = "an issue to remove (repeatable)")
    private List<String> remove = List.of();

    @Mixin
    private OutputFormat format = new OutputFormat();

    IssuesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = dossier.open(terminal)) {
            set.forEach((name, words) -> store.issue(new Issue(name, Arrays.asList(words.split(" *, *", -1)))));
            remove.forEach(store::withoutIssue);
            List<Issue> issues = store.overview().issues();
            format.print(terminal.out(), issues, () -> print(issues, store));
        }
        return Status.DONE;
    }

    private void print(List<Issue> issues, Store store) {
        issues.forEach(issue -> terminal.out().println(issue.name() + ": " + String.join(", ", issue.words())));
        IssueMatrix.proposed(
                        store.dossier(LocalDate.now(terminal.clock()), MOST).of(Position.class))
                .forEach(issue -> terminal.out().println("proposed: " + issue.name()));
    }
}
