package readout.read.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Features of each run of a page as numbers: of the run itself, its position, the enclosing elements, the neighbouring runs and the runs of
 * the same style.
 */
final class PageFeatures {
    private interface Feature {
        double of(PageShape page, int at);
    }

    private static final Map<String, Feature> FEATURES = new LinkedHashMap<>();
    private static final int LEVELS = 5;
    private static final int REACH = 3;

    static {
        FEATURES.put("length", (page, at) -> Math.log1p(page.run(at).length()));
        FEATURES.put("words", (page, at) -> Math.log1p(page.run(at).words()));
        FEATURES.put("links", (page, at) -> page.run(at).links());
        FEATURES.put("prose", (page, at) -> page.run(at).isProse() ? 1 : 0);
        FEATURES.put("heading", (page, at) -> page.run(at).block().kind() == Block.Kind.HEADING ? 1 : 0);
        FEATURES.put("item", (page, at) -> page.run(at).block().kind() == Block.Kind.ITEM ? 1 : 0);
        FEATURES.put("capitals", (page, at) -> page.share(at, Character::isUpperCase));
        FEATURES.put("digits", (page, at) -> page.share(at, Character::isDigit));
        FEATURES.put("stops", (page, at) -> page.stopsPerWord(at));
        FEATURES.put("position", (page, at) -> (double) at / page.size());
        FEATURES.put("prose-before", (page, at) -> page.proseBefore(at) / page.prose());
        FEATURES.put("after-heading", (page, at) -> page.afterHeading(at));
        FEATURES.put("prose-after-heading", (page, at) -> page.proseAfterHeading(at));
        FEATURES.put("page-runs", (page, at) -> Math.log1p(page.size()));
        FEATURES.put("page-prose", (page, at) -> Math.log1p(page.all().prose()));
        FEATURES.put("best", (page, at) -> page.isInBest(at) ? 1 : 0);
        FEATURES.put("best-prose", (page, at) -> page.best().prose() / page.prose());
        FEATURES.put(
                "best-place", (page, at) -> Math.max(-1, Math.min(2, page.best().place(at))));
        FEATURES.put("furniture", (page, at) -> page.boilerplateShare(at));
        FEATURES.put("article", (page, at) -> page.part(at).fromArticle);
        for (int kind = 0; kind < PagePart.KINDS.size(); kind++) {
            int nth = kind;
            FEATURES.put(PagePart.KINDS.get(kind), (page, at) -> page.part(at).distance(nth));
        }
        for (int level = 0; level < LEVELS; level++) {
            int up = level;
            FEATURES.put("prose^" + up, (page, at) -> page.above(at, up).prose() / page.prose());
            FEATURES.put("links^" + up, (page, at) -> page.above(at, up).links());
            FEATURES.put(
                    "runs^" + up, (page, at) -> Math.log1p(page.above(at, up).runs()));
            FEATURES.put("prose-runs^" + up, (page, at) -> page.above(at, up).shareOfProseRuns());
        }
        for (int level = 2; level < LEVELS; level++) {
            int up = level;
            FEATURES.put("place^" + up, (page, at) -> page.above(at, up).place(at));
        }
        FEATURES.put("alike-runs", (page, at) -> Math.log1p(page.alike(at).runs()));
        FEATURES.put("alike-prose", (page, at) -> page.alike(at).prose() / page.prose());
        FEATURES.put("alike-length", (page, at) -> Math.log1p(page.alike(at).meanLength()));
        for (int offset = -REACH; offset <= REACH; offset++) {
            int by = offset;
            if (by != 0) {
                FEATURES.put(
                        "length" + by,
                        (page, at) ->
                                page.has(at + by) ? Math.log1p(page.run(at + by).length()) : -1);
                FEATURES.put(
                        "links" + by,
                        (page, at) -> page.has(at + by) ? page.run(at + by).links() : -1);
            }
        }
        FEATURES.put("alike-1", (page, at) -> page.isAlike(at, at - 1) ? 1 : 0);
        FEATURES.put("alike1", (page, at) -> page.isAlike(at, at + 1) ? 1 : 0);
    }

    private PageFeatures() {}

    /** Names of the features, in the order of their values. */
    static List<String> names() {
        return List.copyOf(FEATURES.keySet());
    }

    /** Feature values of the run at this index. */
    static double[] of(PageShape page, int at) {
        return FEATURES.values().stream()
                .mapToDouble(feature -> feature.of(page, at))
                .toArray();
    }
}
