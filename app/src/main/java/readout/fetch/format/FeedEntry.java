package readout.fetch.format;

import java.util.Optional;
import org.jsoup.Jsoup;
import readout.fetch.input.FormatInput;
import readout.fetch.input.Found;
import readout.read.Input;
import readout.text.Metadata;

/**
 * One entry of a feed in any format.
 *
 * @param name its address or id, otherwise its number
 * @param content HTML or plain text
 * @param whole true where the feed declares this to be the content rather than a teaser
 */
record FeedEntry(String name, Optional<String> url, Metadata known, Optional<String> content, boolean whole) {
    /** A description with at least this many words is the article itself. */
    private static final int WORDS_OF_AN_ARTICLE = 120;

    /** Content with fewer words is a teaser: some feeds put one in the content's place. */
    private static final int WORDS_OF_CONTENT = 25;

    void give(FormatInput feed, FoundItems findings) {
        String source = feed.source() + "!" + name;
        Optional<Input> input = content.filter(text -> !text.isBlank()).map(text -> input(source, text));
        boolean complete = input.isPresent() && words() >= (whole ? WORDS_OF_CONTENT : WORDS_OF_AN_ARTICLE);
        if (complete || url.isEmpty()) {
            input.ifPresentOrElse(findings::article, () -> findings.unusable(source, "has neither text nor a link"));
        } else {
            findings.link(new Found.Link(source, url.get(), known, input));
        }
    }

    private int words() {
        return content.map(text -> Jsoup.parse(text).text().split(" ", -1).length)
                .orElse(0);
    }

    private Input input(String source, String text) {
        boolean html = text.contains("<") && text.contains(">") || text.contains("&");
        Input input = html
                ? Input.ofPage(source, "<html><body><article>" + text + "</article></body></html>")
                : Input.ofText(source, text);
        return input.at(url).with(known);
    }
}
