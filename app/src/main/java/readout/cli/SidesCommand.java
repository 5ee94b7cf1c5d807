package readout.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.dossier.Side;
import readout.store.NamedSide;
import readout.store.Store;

/** {@code readout sides}: who negotiates, and under which names. */
@Command(
        name = "sides",
        mixinStandardHelpOptions = true,
        description =
                "Lists the sides with the names that were given for them and those that articles were found to call them, "
                        + "with how many articles do; adds, changes and removes sides and names. All articles are then merged anew.",
        footerHeading = "%nExample:%n",
        footer = "  readout sides strike --set \"IAM=Machinists,Machinists union\" --not \"GM=GM Korea\"")
final class SidesCommand implements Callable<Integer> {
    private static final int MOST = 12;

    private final Terminal terminal;

    @Mixin
    private DossierPlace dossier = new DossierPlace();

    @Option(
            names = "--set",
            paramLabel = "NAME=OTHER,…",
            description =
                    "a side and the further names that mean it, none for those that follow from its own (repeatable)")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--not",
            paramLabel = "NAME=OTHER,…",
            description = "names that would be taken for the side and mean somebody else (repeatable)")
    private Map<String, String> not = new LinkedHashMap<>();

    @Option(names = "--remove", paramLabel = "NAME", description = "a side to remove (repeatable)")
    private List<String> remove = List.of();

    @Mixin
    private OutputFormat format = new OutputFormat();

    SidesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = dossier.open(terminal)) {
            set.forEach((name, names) -> store.side(new Side(
                    SideOption.known(name), names(names), side(store, name).others())));
            not.forEach((name, names) -> store.side(
                    new Side(SideOption.known(name), side(store, name).names(), names(names))));
            remove.forEach(name -> store.withoutSide(side(store, name).name()));
            List<NamedSide> sides = store.sides();
            format.print(terminal.out(), sides, () -> sides.forEach(this::print));
        }
        return Status.DONE;
    }

    private static List<String> names(String words) {
        return SideOption.list(words, ",").stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The side as it is; without names where it is new. */
    private static Side side(Store store, String name) {
        String known = SideOption.known(name);
        return store.sides().stream()
                .map(NamedSide::side)
                .filter(side -> side.name().equals(known) || side.name().equals(name))
                .findFirst()
                .orElseGet(() -> Side.of(known));
    }

    private void print(NamedSide named) {
        Side side = named.side();
        terminal.out().println(side.name());
        line("given", side.names());
        line(
                "found",
                named.found().stream()
                        .limit(MOST)
                        .map(name -> name.name() + " (" + name.articles() + ")")
                        .toList());
        line("not", side.others());
    }

    private void line(String what, List<String> names) {
        if (!names.isEmpty()) {
            terminal.out().println("  " + what + ": " + String.join(", ", names));
        }
    }
}
