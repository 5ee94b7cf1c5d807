package readout.view;

import java.util.List;

/** Style of headings and remarks on a terminal: bold and dim if it supports colours. */
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

    /** Adds a heading with its body, unless the body is empty. */
    void section(List<String> lines, String heading, List<String> body) {
        if (!body.isEmpty()) {
            lines.add("");
            lines.add(bold(heading));
            lines.addAll(body);
        }
    }
}
