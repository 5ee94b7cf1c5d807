package readout.view;

import java.util.List;

/** Headings and remarks on a terminal, in bold and dim where it takes colours. */
record Style(boolean colour) {
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    String bold(String text) {
        return colour ? BOLD + text + PLAIN : text;
    }

    String dim(String text) {
        return colour ? DIM + text + PLAIN : text;
    }

    /** Adds a heading and what stands under it, if anything does. */
    void section(List<String> lines, String heading, List<String> body) {
        if (!body.isEmpty()) {
            lines.add("");
            lines.add(bold(heading));
            lines.addAll(body);
        }
    }
}
