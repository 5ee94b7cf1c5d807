package readout.publish;

import java.util.ArrayList;
import java.util.List;
import readout.publish.Digest.Line;
import readout.publish.Digest.Section;

/** Renders a digest in Telegram's HTML, as messages of at most 4,096 characters, split between lines. */
final class TelegramText {
    /** The Bot API's limit counts characters without markup; counting them with it is always safe. */
    static final int LONGEST = 4096;

    private static final String CUT = "…";

    private final Dates dates;

    TelegramText(Dates dates) {
        this.dates = dates;
    }

    List<String> of(Digest digest) {
        List<String> lines = new ArrayList<>();
        lines.add("<b>" + escaped(digest.dossier()) + " · " + escaped(dates.whole(digest.day())) + "</b>");
        digest.state().forEach(line -> lines.add(escaped(line)));
        if (digest.quiet()) {
            lines.add("Nothing new.");
        }
        for (Section section : digest.sections()) {
            lines.add("");
            if (!section.title().isEmpty()) {
                lines.add("<b>" + escaped(section.title()) + "</b>");
            }
            section.lines().forEach(line -> lines.add(line(line)));
        }
        if (!digest.home().isEmpty()) {
            lines.add("");
            lines.add("<a href=\"" + escaped(digest.home()) + "\">All sources</a>");
        }
        return packed(lines);
    }

    private String line(Line line) {
        String lead = "<b>" + escaped(line.lead()) + "</b>";
        String linked = line.link().isEmpty() ? lead : "<a href=\"" + escaped(line.link()) + "\">" + lead + "</a>";
        return "• " + escaped(dates.brief(line.day())) + " " + linked
                + escaped(bounded(line.rest())) + " <i>" + escaped(line.source())
                + "</i>";
    }

    private static String bounded(String text) {
        int most = LONGEST / 4;
        return text.length() <= most ? text : text.substring(0, most) + CUT;
    }

    private static List<String> packed(List<String> lines) {
        List<String> messages = new ArrayList<>();
        StringBuilder message = new StringBuilder();
        for (String line : lines) {
            if (message.length() + line.length() + 1 > LONGEST) {
                messages.add(message.toString().strip());
                message.setLength(0);
            }
            message.append(line).append('\n');
        }
        messages.add(message.toString().strip());
        return messages;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
