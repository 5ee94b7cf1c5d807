package readout.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import readout.text.Article;
import readout.text.PublishedBasis;

/** An input to its article: furniture dropped, title, outlet, byline, dateline and date of publication found. */
public final class ArticleReader {
    /** The longest input read, in UTF-16 units; a news page has some hundred thousand at the most. */
    public static final int LONGEST_INPUT = 8_000_000;

    /** The longest article text, in UTF-16 units: about 200,000 words. */
    public static final int LONGEST_TEXT = 1_500_000;

    private static final int LONGEST_PARAGRAPH = 200_000;

    private static final int HEX_DIGITS = 32;
    private static final int DAYS_AHEAD = 2;

    private final LocalDate latest;

    /**
     * A reader that takes no date of publication from the future.
     *
     * @param today no article is published later than two days after this
     */
    public ArticleReader(LocalDate today) {
        latest = today.plusDays(DAYS_AHEAD);
    }

    /** The article, or the reason why there is none. */
    public Reading read(Input input) {
        try {
            return new Reading.Read(article(input));
        } catch (Unreadable unreadable) {
            return new Reading.Skipped(input.source(), unreadable.reason());
        }
    }

    private Article article(Input input) throws Unreadable {
        if (input.content().length() > LONGEST_INPUT) {
            throw new Unreadable(
                    "is too long: " + input.content().length() + " characters, at most " + LONGEST_INPUT + " are read");
        }
        if (input.published().isPresent() && input.published().get().isAfter(latest)) {
            throw new Unreadable("has a date of publication in the future: "
                    + input.published().get());
        }
        return input.html() ? page(input) : text(input);
    }

    private Article text(Input input) throws Unreadable {
        List<Block> blocks = PlainText.blocks(Characters.clean(input.content()));
        Body body = Body.ofText(blocks, input.title());
        Optional<LocalDate> printed = body.removed.stream()
                .filter(PublishedDate::isDateLine)
                .flatMap(block -> PublishedDate.in(block).stream())
                .filter(date -> !date.isAfter(latest))
                .findFirst();
        return assemble(input, body, input.outlet(), body.byline, printed, PublishedBasis.TEXT);
    }

    private Article page(Input input) throws Unreadable {
        Document page =
                Jsoup.parse(Characters.clean(input.content()), input.url().orElse(""));
        PageMetadata metadata = new PageMetadata(page);
        Body body = Body.ofPage(PageBlocks.of(page), input.title().or(metadata::title));
        return assemble(
                input,
                body,
                input.outlet().or(metadata::outlet),
                metadata.byline().or(() -> body.byline),
                metadata.published(latest),
                PublishedBasis.METADATA);
    }

    private static Article assemble(
            Input input,
            Body body,
            Optional<String> outlet,
            Optional<String> byline,
            Optional<LocalDate> found,
            PublishedBasis basis)
            throws Unreadable {
        String text = String.join(Article.PARAGRAPH_BREAK, body.paragraphs);
        check(text, body.paragraphs);
        Optional<LocalDate> published = input.published().or(() -> found);
        PublishedBasis because = published.isEmpty()
                ? PublishedBasis.UNKNOWN
                : input.published().isPresent() ? PublishedBasis.GIVEN : basis;
        return new Article(
                id(text),
                input.source(),
                input.url(),
                body.title,
                outlet,
                byline,
                Datelines.of(text),
                published,
                because,
                Language.of(text),
                text,
                body.removed);
    }

    private static void check(String text, List<String> paragraphs) throws Unreadable {
        if (text.isBlank()) {
            throw new Unreadable("holds no article text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Unreadable(
                    "is too long: " + text.length() + " characters of text, at most " + LONGEST_TEXT + " are read");
        }
        for (int at = 0; at < paragraphs.size(); at++) {
            if (paragraphs.get(at).length() > LONGEST_PARAGRAPH) {
                throw new Unreadable("has a paragraph " + (at + 1) + " of "
                        + paragraphs.get(at).length() + " characters, at most " + LONGEST_PARAGRAPH + " are read");
            }
        }
    }

    private static String id(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
