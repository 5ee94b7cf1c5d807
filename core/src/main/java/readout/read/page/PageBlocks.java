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
 * A page's main text: the runs of text that {@code page-text-trees.txt} holds for it (learnt from pages with marked text, see
 * {@code training/README.md}).
 *
 * @param text the blocks of the main text, in order
 * @param before what stands in front of the first of them, in the element that holds most of them
 * @param removed other runs inside that element
 * @param from where the text was taken from and why, in words
 */
public record PageBlocks(List<Block> text, List<Block> before, List<Block> removed, String from) {
    private static final Pattern TAG = Pattern.compile("</?(?:p|br|div|li|h\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final BoostedTrees TREES =
            BoostedTrees.of(Resource.lines("page-text-trees.txt"), PageFeatures.names());
    /** The least probability of a run of the main text: where F1 was highest on pages that were not learnt from. */
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

    /** All that is no menu in the element whose runs are worth most: a page with nothing that looks like an article. */
    private static PageBlocks ofBest(List<PageRun> runs, PageShape shape) {
        List<Block> text = IntStream.range(0, runs.size())
                .filter(at -> shape.isInBest(at) && !runs.get(at).isOfLinks())
                .mapToObj(at -> runs.get(at).block())
                .toList();
        return new PageBlocks(text, List.of(), List.of(), "the fullest part of a page that looks like no article");
    }

    /** The same around another main text, taken from there. */
    public PageBlocks with(List<Block> other, String whence) {
        return new PageBlocks(other, before, removed, whence);
    }

    /** The same without blocks that are boilerplate, which are removed ones then. */
    public PageBlocks without(Predicate<Block> boilerplate) {
        List<Block> dropped = new ArrayList<>(removed);
        text.stream().filter(boilerplate).forEach(dropped::add);
        return new PageBlocks(text.stream().filter(boilerplate.negate()).toList(), before, dropped, from);
    }

    /** The blocks of a text as JSON-LD has it, as HTML or plain, a line a paragraph; entities are read in both. */
    public static List<Block> declared(String text) {
        String html = TAG.matcher(text).find()
                ? text
                : text.lines()
                        .map(line -> "<p>" + line.strip().replace("<", "&lt;"))
                        .collect(Collectors.joining());
        Document fragment = Jsoup.parseBodyFragment(Characters.clean(html));
        return within(fragment.body(), new PageBoilerplate(fragment));
    }

    /** The blocks of a part that is known to hold text, in order, without its menus. */
    public static List<Block> within(Element part, PageBoilerplate boilerplate) {
        return PageRuns.of(part, boilerplate).stream()
                .filter(run -> !run.isOfLinks())
                .map(PageRun::block)
                .toList();
    }
}
