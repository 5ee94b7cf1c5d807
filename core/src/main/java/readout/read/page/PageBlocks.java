package readout.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.lexicon.Resource;

/**
 * Main text of a page, chosen by the trees of {@code page-text-trees.txt} (trained on pages with marked text, see {@code
 * training/README.md}).
 *
 * @param text blocks of the main text, in order
 * @param before blocks before the main text in the element that contains most of it
 * @param removed other blocks in that element
 * @param from where the text was taken from and why, in words
 */
public record PageBlocks(List<Block> text, List<Block> before, List<Block> removed, String from) {
    private static final Pattern TAG = Pattern.compile("</?(?:p|br|div|li|h\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final BoostedTrees TREES =
            BoostedTrees.of(Resource.lines("page-text-trees.txt"), PageFeatures.names());
    /** Least probability of a run in the main text; gives the highest F1 on pages kept out of training. */
    private static final double LEAST = 0.4;

    public static PageBlocks of(Document page) {
        List<PageRun> runs = PageRuns.of(page.body(), new PageBoilerplate(page));
        PageShape shape = new PageShape(page, runs);
        boolean[] chosen = new boolean[runs.size()];
        for (int at = 0; at < chosen.length; at++) {
            chosen[at] = TREES.probability(PageFeatures.of(shape, at)) >= LEAST;
        }
        List<Block> text = new ArrayList<>();
        List<Block> before = new ArrayList<>();
        List<Block> removed = new ArrayList<>();
        for (int at = 0; at < chosen.length; at++) {
            Block block = runs.get(at).block();
            if (chosen[at]
                    || isBetween(chosen, at) && block.isProse() && !runs.get(at).isOfLinks()) {
                text.add(block);
            } else if (shape.isInBest(at)) {
                removed.add(block);
                if (text.isEmpty()) {
                    before.add(block);
                }
            }
        }
        return text.isEmpty() ? ofBest(runs, shape) : new PageBlocks(text, before, removed, "paragraphs of the page");
    }

    private static boolean isBetween(boolean[] chosen, int at) {
        return at > 0 && at + 1 < chosen.length && chosen[at - 1] && chosen[at + 1];
    }

    /** Fallback for a page where nothing looks like an article: all runs except menus in the highest-scoring element. */
    private static PageBlocks ofBest(List<PageRun> runs, PageShape shape) {
        List<Block> text = IntStream.range(0, runs.size())
                .filter(at -> shape.isInBest(at) && !runs.get(at).isOfLinks())
                .mapToObj(at -> runs.get(at).block())
                .toList();
        return new PageBlocks(text, List.of(), List.of(), "the fullest part of a page that looks like no article");
    }

    /** Returns the blocks with another main text and its origin. */
    public PageBlocks with(List<Block> other, String whence) {
        return new PageBlocks(other, before, removed, whence);
    }

    /** Returns the blocks with boilerplate moved from the main text to the removed blocks. */
    public PageBlocks without(Predicate<Block> boilerplate) {
        List<Block> dropped = new ArrayList<>(removed);
        text.stream().filter(boilerplate).forEach(dropped::add);
        return new PageBlocks(text.stream().filter(boilerplate.negate()).toList(), before, dropped, from);
    }

    /** Blocks of a text in JSON-LD, as HTML or plain with one paragraph a line; entities are decoded in both. */
    public static List<Block> declared(String text) {
        String html = TAG.matcher(text).find()
                ? text
                : text.lines()
                        .map(line -> "<p>" + line.strip().replace("<", "&lt;"))
                        .collect(Collectors.joining());
        Document fragment = Jsoup.parseBodyFragment(Characters.clean(html));
        return within(fragment.body(), new PageBoilerplate(fragment));
    }

    /** Blocks of a part that is known to contain text, in order, without menus. */
    public static List<Block> within(Element part, PageBoilerplate boilerplate) {
        return PageRuns.of(part, boilerplate).stream()
                .filter(run -> !run.isOfLinks())
                .map(PageRun::block)
                .toList();
    }
}
