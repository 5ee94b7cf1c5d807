package readout.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Runs of a page with the elements around them and sums over them. */
final class PageShape {
    private static final int FAR_FROM_HEADING = 50;
    private static final Pattern STOP = Pattern.compile("[.!?…。！？؟।][\"”’')\\]]*(?=\\s|$)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double LEAST_LIKE_TITLE = 0.4;
    private static final double WORTH_OF_FIRST_HEADING = 0.3;
    private static final int FEW_WORDS = 3;
    private static final int COST_OF_A_RUN = 40;
    /** Largest share of the page's prose that boilerplate by name may have; a larger part may be article text. */
    private static final double SMALL = 0.4;

    private final List<PageRun> runs;
    private final List<PagePart> parts;
    private final Map<Element, PagePart> known = new HashMap<>();
    /** Sums of the runs of the same style, for each run. */
    private final List<RunSums> alike = new ArrayList<>();

    private final double[] proseBefore;
    private final RunSums all;
    private final RunSums best;
    /** Index of the run that repeats the page's title, negative if there is none. */
    private final int heading;

    PageShape(Document page, List<PageRun> runs) {
        this.runs = runs;
        all = part(page.body()).sums;
        parts = runs.stream().map(run -> part(run.holder())).toList();
        proseBefore = new double[runs.size() + 1];
        Map<String, RunSums> styles = new HashMap<>();
        for (int at = 0; at < runs.size(); at++) {
            PageRun run = runs.get(at);
            proseBefore[at + 1] = proseBefore[at] + (run.isProse() ? run.length() : 0);
            RunSums style = styles.computeIfAbsent(parts.get(at).style, name -> new RunSums());
            style.add(at, run);
            alike.add(style);
            for (PagePart each = parts.get(at); each != null; each = each.parent) {
                each.sums.add(at, run);
            }
        }
        best = worthMost();
        heading = heading(words(page.title()));
    }

    /** True for a run in the highest-scoring element (maximum subsequence segmentation, Pasternack and Roth, 2009). */
    boolean isInBest(int at) {
        return levelsToBest(at) >= 0;
    }

    private PagePart part(Element element) {
        PagePart part = known.get(element);
        if (part == null) {
            Element parent = element.parent();
            part = new PagePart(element, parent == null || element.nameIs("body") ? null : part(parent));
            known.put(element, part);
        }
        return part;
    }

    int size() {
        return runs.size();
    }

    RunSums all() {
        return all;
    }

    /** Sums of the highest-scoring element. */
    RunSums best() {
        return best;
    }

    PagePart part(int at) {
        return parts.get(at);
    }

    double proseBefore(int at) {
        return proseBefore[at];
    }

    boolean isAlike(int at, int other) {
        return has(other) && alike(at).equals(alike(other));
    }

    PageRun run(int at) {
        return runs.get(at);
    }

    boolean has(int at) {
        return at >= 0 && at < runs.size();
    }

    double prose() {
        return Math.max(1, all.prose());
    }

    /** Sums of the ancestor this many levels above the run's own element, or of the uppermost one. */
    RunSums above(int at, int levels) {
        PagePart part = parts.get(at);
        for (int level = 0; level < levels && part.parent != null; level++) {
            part = part.parent;
        }
        return part.sums;
    }

    /** Sums of the runs of the same style. */
    RunSums alike(int at) {
        return alike.get(at);
    }

    double share(int at, IntPredicate kind) {
        String text = run(at).block().text();
        return (double) text.chars().filter(kind).count() / text.length();
    }

    double stopsPerWord(int at) {
        PageRun run = run(at);
        return (double) STOP.matcher(run.block().text()).results().count() / run.words();
    }

    double afterHeading(int at) {
        return heading < 0
                ? -FAR_FROM_HEADING - 1
                : Math.max(-FAR_FROM_HEADING, Math.min(FAR_FROM_HEADING, at - heading));
    }

    double proseAfterHeading(int at) {
        return heading < 0 || at < heading ? -1 : Math.log1p(proseBefore[at] - proseBefore[heading]);
    }

    /** Smallest share of the page's prose in an enclosing element with a name or tag of boilerplate; 2 if there is none. */
    double boilerplateShare(int at) {
        double share = 2;
        for (PagePart each = parts.get(at); each != null && !each.quotes; each = each.parent) {
            if (each.boilerplate) {
                share = Math.min(share, each.sums.prose() / prose());
            }
        }
        return share;
    }

    private int levelsToBest(int at) {
        int levels = 0;
        for (PagePart each = parts.get(at); each != null; each = each.parent) {
            if (each.sums.equals(best)) {
                return levels;
            }
            levels++;
        }
        return -1;
    }

    private RunSums worthMost() {
        Map<PagePart, Double> worths = new HashMap<>();
        for (int at = 0; at < runs.size(); at++) {
            double worth = worth(at);
            for (PagePart each = parts.get(at); each != null; each = each.parent) {
                worths.merge(each, worth, Double::sum);
            }
        }
        RunSums most = all;
        double mostWorth = 0;
        for (PagePart part : parts) {
            for (PagePart each = part; each != null; each = each.parent) {
                double worth = worths.getOrDefault(each, 0.0);
                if (worth > mostWorth) {
                    most = each.sums;
                    mostWorth = worth;
                }
            }
        }
        return most;
    }

    /** Score of a run: its length if it is prose, negative for links and labels. */
    private double worth(int at) {
        PageRun run = run(at);
        if (run.isMostlyLinks()) {
            return -Math.min(run.length(), 2 * COST_OF_A_RUN);
        }
        if (run.block().kind() == Block.Kind.HEADING) {
            return 0;
        }
        if (!run.isProse()) {
            return -COST_OF_A_RUN / 4.0;
        }
        return boilerplateShare(at) < SMALL ? 0 : run.length() * (1 - run.links()) - COST_OF_A_RUN;
    }

    private int heading(Set<String> title) {
        int found = -1;
        double most = LEAST_LIKE_TITLE;
        for (int at = 0; at < runs.size(); at++) {
            if (run(at).block().kind() == Block.Kind.HEADING) {
                Set<String> words = words(run(at).block().text());
                double like =
                        (double) words.stream().filter(title::contains).count() / Math.max(FEW_WORDS, words.size())
                                + (run(at).holder().nameIs("h1") ? WORTH_OF_FIRST_HEADING : 0);
                if (like > most) {
                    most = like;
                    found = at;
                }
            }
        }
        return found;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(NO_LETTER.split(text.toLowerCase(Locale.ROOT), -1)));
    }
}
