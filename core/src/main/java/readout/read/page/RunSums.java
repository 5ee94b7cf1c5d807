package readout.read.page;

/** Sums over runs of a page; lengths in characters. */
final class RunSums {
    private int runs;
    private int proseRuns;
    private double length;
    private double links;
    private double prose;
    private int first = Integer.MAX_VALUE;
    private int last;

    void add(int at, PageRun run) {
        runs++;
        length += run.length();
        links += run.length() * run.links();
        prose += run.isProse() ? run.length() : 0;
        proseRuns += run.isProse() ? 1 : 0;
        first = Math.min(first, at);
        last = at;
    }

    int runs() {
        return runs;
    }

    double prose() {
        return prose;
    }

    /** Share of the characters that are links. */
    double links() {
        return links / Math.max(1, length);
    }

    double shareOfProseRuns() {
        return (double) proseRuns / Math.max(1, runs);
    }

    double meanLength() {
        return length / Math.max(1, runs);
    }

    /** Relative position of a run among these: 0 for the first, 1 for the last, outside that range before or after them. */
    double place(int at) {
        return (double) (at - first) / Math.max(1, last - first);
    }
}
