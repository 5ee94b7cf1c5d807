package readout.count;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import readout.count.Checkout.Source;

/** Counts figures about a checkout's code and documents. */
public final class Counts {
    private static final String CORE = "core";

    private final Checkout checkout;
    private final List<Source> sources;

    public Counts(Checkout checkout) throws IOException {
        this.checkout = checkout;
        this.sources = checkout.sources();
    }

    /** Share of a whole. */
    public record Share(long part, long whole) {
        public double value() {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    /** The package with the most top-level classes, and their number. */
    public Entry<String, Long> largestPackage() {
        return sources.stream()
                .collect(Collectors.groupingBy(
                        Source::packageName,
                        TreeMap::new,
                        Collectors.summingLong(source -> source.classes().size())))
                .entrySet()
                .stream()
                .max(Entry.comparingByValue())
                .orElseThrow();
    }

    /** The lines of test code and of main code in core. */
    public Share testLines() throws IOException {
        return new Share(checkout.lines(CORE + "/src/test"), checkout.lines(CORE + "/src/main"));
    }

    /** The static methods among all methods of core, without constructors. */
    public Share staticMethods() throws IOException {
        List<MethodTree> methods = new ArrayList<>();
        for (Source source : checkout.sources(CORE)) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
                    if (tree.getReturnType() != null) {
                        methods.add(tree);
                    }
                    return super.visitMethod(tree, null);
                }
            }.scan(source.unit(), null);
        }
        long statics = methods.stream()
                .filter(method -> method.getModifiers().getFlags().contains(Modifier.STATIC))
                .count();
        return new Share(statics, methods.size());
    }

    /** Class names used more than once, with their packages. */
    public Map<String, List<String>> namesUsedTwice() {
        Map<String, List<String>> packages = new TreeMap<>();
        for (Source source : sources) {
            source.classes()
                    .forEach(name -> packages.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(source.packageName()));
        }
        packages.values().removeIf(each -> each.size() == 1);
        return packages;
    }

    /** The numbers of lines over 120 characters, by document. */
    public Map<Path, List<Integer>> longLines() throws IOException {
        Map<Path, List<Integer>> found = new TreeMap<>();
        for (Path document : checkout.documents()) {
            found.put(checkout.relative(document), LongLines.in(Files.readAllLines(document)));
        }
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /** The places of lists of more than five words in code. */
    public List<Place> wordLists() {
        return sources.stream().flatMap(source -> WordLists.in(source).stream()).toList();
    }
}
