package readout.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.options.DossierPlace;
import readout.cli.options.OutputFormat;
import readout.cli.options.SideOption;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.dossier.Side;
import readout.store.NamedSide;
import readout.store.Store;
import readout.store.database.StoreException;

/** {@code readout sides}: manages the negotiating sides and their names. */
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
            if (!set.isEmpty() || !not.isEmpty() || !remove.isEmpty()) {
                store.sides(changed(store.sides().stream().map(NamedSide::side).toList()));
            }
            List<NamedSide> sides = store.sides();
            format.print(terminal.out(), sides, () -> sides.forEach(this::print));
        }
        return Status.DONE;
    }

    private List<Side> changed(List<Side> sides) {
        Map<String, Side> all = new LinkedHashMap<>();
        sides.forEach(side -> all.put(side.name(), side));
        set.forEach((name, names) -> {
            Side side = side(all, name);
            all.put(side.name(), new Side(side.name(), SideOption.list(names, ","), side.others()));
        });
        not.forEach((name, names) -> {
            Side side = side(all, name);
            all.put(side.name(), new Side(side.name(), side.names(), SideOption.list(names, ",")));
        });
        for (String name : remove) {
            if (all.remove(side(all, name).name()) == null) {
                throw new StoreException(
                        "no side is called " + name + "; there are " + String.join(", ", all.keySet()));
            }
        }
        return List.copyOf(all.values());
    }

    /** Finds a side by its name as given or by its canonical name; a new side has no further names. */
    private static Side side(Map<String, Side> all, String name) {
        String known = SideOption.known(name);
        return all.getOrDefault(name, all.getOrDefault(known, Side.of(known)));
    }

    private void print(NamedSide named) {
        Side side = named.side();
        terminal.out().println(side.name());
        line("given", side.names());
        line(
                "found",
                named.frequent(MOST).found().stream()
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
