package readout.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.options.DossierPlace;
import readout.cli.options.SideOption;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.dossier.Issue;
import readout.dossier.Side;
import readout.store.Store;

/** {@code readout new}: creates an empty dossier. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Makes an empty dossier.",
        footerHeading = "%nExample:%n",
        footer =
                "  readout new trade --title \"US–China trade talks\" --sides USA,CHN --issue \"farm goods=soybeans,farm goods\"")
final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DossierPlace dossier = new DossierPlace();

    @Option(names = "--title", paramLabel = "TITLE", description = "what the dossier is called (default: NAME)")
    private @Nullable String title;

    @Option(
            names = "--sides",
            split = ",",
            paramLabel = "SIDE[=NAME]",
            description =
                    "the parties: states by code or name (USA,China), others by name (UAW,GM), with further names after = (IAM=Machinists); articles that name none of them are set aside")
    private List<String> sides = List.of();

    @Option(
            names = "--issue",
            paramLabel = "NAME=WORD,…",
            description = "an issue and the words that positions on it hold (repeatable)")
    private Map<String, String> issues = new LinkedHashMap<>();

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Issue> named = new ArrayList<>();
        issues.forEach((name, words) -> named.add(new Issue(name, Arrays.asList(words.split(" *, *", -1)))));
        String place = dossier.place(terminal);
        List<Side> all = sides.stream().map(SideOption::of).toList();
        List<String> names = all.stream().map(Side::name).distinct().toList();
        try (Store store = Store.create(place, title == null ? dossier.title() : title, names, named)) {
            if (all.stream().anyMatch(side -> !side.names().isEmpty())) {
                store.sides(all);
            }
            terminal.out().println("made " + place + ": " + store.overview().name());
            if (!names.isEmpty()) {
                terminal.out().println("sides: " + String.join(", ", names));
            }
        }
        return Status.DONE;
    }
}
