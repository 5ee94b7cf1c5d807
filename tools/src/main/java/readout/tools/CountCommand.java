package readout.tools;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.cli.options.Status;
import readout.cli.options.Terminal;
import readout.count.Checkout;
import readout.count.Counts;
import readout.count.Counts.Share;
import readout.count.Place;

/** {@code tools/run count}: prints six figures about a checkout's code and documents, and the places behind them. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        description = {
            "Counts what a checkout's code and documents look like.",
            "Counted are main sources alone, but for the lines of test. A list is more than five words or names in one collection, array, call, chain of conditions, switch, group of a pattern or text that is split; a call within a collection is looked at by itself; constants of enums and annotations are free."
        })
final class CountCommand implements Callable<Integer> {
    private static final double PERCENT = 100;

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "the checkout (default: the one that the command is from)",
            defaultValue = "${sys:readout.checkout:-.}")
    private Path folder = Path.of(".");

    CountCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Counts counts = new Counts(new Checkout(folder));
        Map<String, List<String>> names = counts.namesUsedTwice();
        Map<Path, List<Integer>> lines = counts.longLines();
        List<Place> lists = counts.wordLists();
        PrintStream out = terminal.out();
        out.println("Class names used more than once");
        names.forEach((name, packages) -> out.println("  " + name + "  " + String.join(", ", packages)));
        out.println("Lines over 120 characters");
        lines.forEach((file, numbers) -> numbers.forEach(number -> out.println("  " + file + ":" + number)));
        out.println("Word lists in code");
        lists.forEach(place -> out.println("  " + place));
        out.println();
        var largest = counts.largestPackage();
        figure("largest package", largest.getValue() + " classes", largest.getKey());
        Share tests = counts.testLines();
        figure("lines of test a line of main, core", two(tests.value()), of(tests));
        Share statics = counts.staticMethods();
        figure("static methods, core", two(PERCENT * statics.value()) + " %", of(statics));
        figure("class names used more than once", names.size(), "");
        figure(
                "lines over 120 characters",
                lines.values().stream().mapToInt(List::size).sum(),
                "docs/*.md, README.md");
        figure("word lists in code", lists.size(), byModule(lists));
        return Status.DONE;
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String of(Share share) {
        return String.format(Locale.ROOT, "%,d to %,d", share.part(), share.whole());
    }

    private static String byModule(List<Place> places) {
        Map<String, Long> modules = places.stream()
                .collect(Collectors.groupingBy(
                        place -> place.file().getName(0).toString(), TreeMap::new, Collectors.counting()));
        return modules.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private void figure(String name, Object value, String detail) {
        terminal.out()
                .println(String.format(Locale.ROOT, "%-36s %12s  %s", name, value, detail)
                        .stripTrailing());
    }
}
