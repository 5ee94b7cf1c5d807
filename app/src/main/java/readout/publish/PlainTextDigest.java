package readout.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;
import readout.publish.Digest.Line;
import readout.publish.Digest.Section;

/** Renders a digest as plain text, for mail programs without HTML and for the terminal. */
final class PlainTextDigest {
    private static final int WIDTH = 72;
    private static final String INDENT = "  ";

    private final Dates dates;

    PlainTextDigest(Dates dates) {
        this.dates = dates;
    }

    String of(Digest digest) {
        List<String> lines = new ArrayList<>();
        lines.add(digest.dossier().toUpperCase(java.util.Locale.ROOT) + " · " + digest.title());
        lines.add(dates.whole(digest.day()));
        lines.add("");
        digest.state().forEach(line -> lines.add(wrapped(line, "")));
        if (digest.quiet()) {
            lines.add("Nothing new.");
        }
        for (Section section : digest.sections()) {
            lines.add("");
            if (!section.title().isEmpty()) {
                lines.add(section.title().toUpperCase(java.util.Locale.ROOT));
            }
            section.lines().forEach(line -> lines.add(line(line)));
        }
        if (!digest.home().isEmpty()) {
            lines.add("");
            lines.add("All sources: " + digest.home());
        }
        return String.join("\n", lines) + "\n";
    }

    private String line(Line line) {
        String words = "* " + dates.brief(line.day()) + "  " + line.lead() + line.rest() + " [" + line.source() + "]";
        return wrapped(words, INDENT) + (line.link().isEmpty() ? "" : "\n" + INDENT + line.link());
    }

    private static String wrapped(String text, String indent) {
        return WordUtils.wrap(text, WIDTH, "\n" + indent, false);
    }
}
