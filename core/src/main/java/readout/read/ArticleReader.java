package readout.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import readout.read.metadata.Authors;
import readout.read.metadata.DateLine;
import readout.read.metadata.DayOrder;
import readout.read.metadata.JsonLd;
import readout.read.metadata.PageMetadata;
import readout.read.metadata.WrittenDate;
import readout.read.page.Block;
import readout.read.page.Characters;
import readout.read.page.PageBlocks;
import readout.read.page.PageBoilerplate;
import readout.text.Article;
import readout.text.Dateline;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** Reads an input as an article: drops boilerplate, finds the parts of the text and the metadata. */
public final class ArticleReader {
    /** Longest input accepted, in UTF-16 units; a news page has a few hundred thousand at most. */
    public static final int LONGEST_INPUT = 8_000_000;

    /** Longest article text accepted, in UTF-16 units: about 200,000 words. */
    public static final int LONGEST_TEXT = 1_500_000;

    private static final int LONGEST_PARAGRAPH = 200_000;

    private static final String LIVE_BLOG = "entries of a live blog";
    private static final int HEX_DIGITS = 32;
    private static final int DAYS_AHEAD = 2;

    private final LocalDate latest;
    private final SiteRules rules;

    /**
     * Creates a reader that rejects publication dates in the future.
     *
     * @param today current day; no article is published more than two days after it
     */
    public ArticleReader(LocalDate today) {
        this(today, SiteRules.NONE);
    }

    /**
     * Creates a reader that rejects publication dates in the future and applies a user's rules for single sites.
     *
     * @param today current day; no article is published more than two days after it
     */
    public ArticleReader(LocalDate today, SiteRules rules) {
        this.latest = today.plusDays(DAYS_AHEAD);
        this.rules = rules;
    }

    /** Reads an article, or gives the reason why there is none. */
    public ReadResult read(Input input) {
        try {
            return new ReadResult.Read(article(input));
        } catch (Unreadable unreadable) {
            return new ReadResult.Skipped(input.source(), unreadable.reason());
        }
    }

    private Article article(Input input) throws Unreadable {
        if (input.content().length() > LONGEST_INPUT) {
            throw new Unreadable(
                    "is too long: " + input.content().length() + " characters, at most " + LONGEST_INPUT + " are read");
        }
        return input.html() ? page(known(input)) : text(known(input));
    }

    /** Checks the given publication date: a future date from the user is an error; one from a feed or an agency is ignored. */
    private Input known(Input input) throws Unreadable {
        Optional<Published> given =
                input.given().published().filter(published -> published.date().isAfter(latest));
        if (given.isPresent() && given.get().basis() == PublishedBasis.GIVEN) {
            throw new Unreadable(
                    "has a date of publication in the future: " + given.get().date());
        }
        return given.isEmpty() ? input : input.with(input.given().withPublished(Optional.empty()));
    }

    private Article text(Input input) throws Unreadable {
        List<Block> blocks = new ArrayList<>(PlainText.blocks(Characters.clean(input.content())));
        SiteRules here = rules.at(input.url().or(input.given()::url));
        List<Block> boilerplate = blocks.stream().filter(here::isBoilerplate).toList();
        blocks.removeAll(boilerplate);
        ArticleBody body = ArticleBody.ofText(blocks, input.given().title());
        boilerplate.forEach(block -> body.removed.add(block.text()));
        ArticleText text = new ArticleText();
        text.add(body);
        return assemble(
                input,
                dated(input.given(), printed(body.removed, DayOrder.UNKNOWN)),
                body,
                text,
                "plain text",
                input.content());
    }

    /** Dates printed in lines around the text. */
    private Metadata printed(List<String> blocks, DayOrder order) {
        List<DateLine> lines = blocks.stream()
                .flatMap(block -> DateLine.of(block, order).stream())
                .toList();
        return Metadata.NONE
                .withPublished(first(lines, DateLine::published)
                        .map(when -> Published.stated(when, PublishedBasis.TEXT, "printed before the text")))
                .withModified(first(lines, DateLine::updated));
    }

    private Optional<Timestamp> first(List<DateLine> lines, Function<DateLine, Optional<LocalDate>> day) {
        return lines.stream()
                .flatMap(line -> day.apply(line).stream())
                .filter(date -> !date.isAfter(latest))
                .findFirst()
                .map(Timestamp::of);
    }

    /**
     * Chooses the publication date: the user's comes before the article's own, and that before a feed's, because feeds write UTC and files
     * get new dates.
     */
    private static Metadata dated(Metadata given, Metadata own) {
        Metadata all = given.or(own);
        boolean byUser = given.published()
                .filter(published -> published.basis() == PublishedBasis.GIVEN)
                .isPresent();
        return byUser ? all : all.withPublished(own.published().or(given::published));
    }

    private Article page(Input input) throws Unreadable {
        Document page =
                Jsoup.parse(Characters.clean(input.content()), input.url().orElse(""));
        Metadata metadata = dated(input.given(), PageMetadata.of(page, latest));
        String around = page.text();
        Optional<String> declared = JsonLd.body(page);
        SiteRules here = rules.at(input.url().or(metadata::url));
        List<String> dropped = here.drop(page);
        List<LiveBlog.Found> entries = LiveBlog.takeFrom(page);
        PageBlocks shown = parts(page, input, here);
        PageBlocks blocks = entries.isEmpty() ? fuller(shown, declared) : shown.with(shown.text(), LIVE_BLOG);
        DayOrder order = DayOrder.of(page);
        ArticleBody body = ArticleBody.ofPage(blocks.without(here::isBoilerplate), metadata.title(), order);
        body.removed.addAll(dropped);
        ArticleText text = new ArticleText();
        if (entries.isEmpty() || !body.paragraphs.isEmpty()) {
            text.add(body);
        }
        entries.forEach(text::add);
        return assemble(input, metadata.or(printed(body.before, order)), body, text, blocks.from(), around);
    }

    /** Uses the visible text, unless the text declared in JSON-LD is more than twice as long: then most of the text was not found. */
    private static PageBlocks fuller(PageBlocks shown, Optional<String> declared) {
        int least = prose(shown.text());
        return declared.filter(text -> text.length() > 2 * least)
                .map(PageBlocks::declared)
                .filter(blocks -> prose(blocks) > 2 * least)
                .map(blocks -> shown.with(
                        blocks,
                        "JSON-LD articleBody: " + prose(blocks) + " characters where " + least
                                + " were found on the page"))
                .orElse(shown);
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream()
                .filter(Block::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
    }

    /** Blocks of all parts of an article; blocks that every part repeats are taken once. */
    private static PageBlocks parts(Document page, Input input, SiteRules rules) {
        PageBlocks first = blocks(page, rules);
        Set<Block> blocks = new LinkedHashSet<>(first.text());
        for (String part : input.further()) {
            Document further = Jsoup.parse(Characters.clean(part));
            rules.drop(further);
            blocks.addAll(blocks(further, rules).text());
        }
        return input.further().isEmpty() ? first : first.with(List.copyOf(blocks), first.from());
    }

    /** Blocks of the part that the user's rules select, or else of the main text. */
    private static PageBlocks blocks(Document page, SiteRules rules) {
        PageBlocks found = PageBlocks.of(page);
        return rules.part(page)
                .map(part -> found.with(
                        PageBlocks.within(part.element(), new PageBoilerplate(page)),
                        part.selector() + ", by a rule for this site"))
                .orElse(found);
    }

    private Article assemble(
            Input input, Metadata told, ArticleBody body, ArticleText content, String from, String around)
            throws Unreadable {
        String text = content.text();
        check(content);
        Optional<Dateline> dateline = Datelines.of(text);
        Metadata known = told.withPublished(told.published().or(() -> dateline.flatMap(line -> filed(line, text))));
        Optional<String> byline = body.byline.or(
                () -> Optional.of(String.join(", ", known.authors())).filter(names -> !names.isEmpty()));
        List<String> authors =
                known.authors().isEmpty() ? byline.map(Authors::of).orElse(List.of()) : known.authors();
        return new Article(
                id(text),
                input.source(),
                input.url(),
                known.withTitle(body.title.or(known::title)).withAuthors(authors),
                byline,
                dateline,
                Language.of(text, known.language()),
                Paywall.cuts(text, known.free(), around),
                text,
                from,
                content.entries(),
                content.removed());
    }

    /** Publication date from a dateline that includes the year. */
    private Optional<Published> filed(Dateline dateline, String text) {
        return WrittenDate.in(dateline.span().of(text))
                .filter(day -> !day.isAfter(latest))
                .map(day -> Published.stated(Timestamp.of(day), PublishedBasis.TEXT, "dateline"));
    }

    private static void check(ArticleText content) throws Unreadable {
        String text = content.text();
        if (text.isBlank()) {
            throw new Unreadable("holds no article text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Unreadable(
                    "is too long: " + text.length() + " characters of text, at most " + LONGEST_TEXT + " are read");
        }
        List<String> paragraphs = content.paragraphs();
        for (int at = 0; at < paragraphs.size(); at++) {
            if (paragraphs.get(at).length() > LONGEST_PARAGRAPH) {
                throw new Unreadable("has a paragraph " + (at + 1) + " of "
                        + paragraphs.get(at).length() + " characters, at most " + LONGEST_PARAGRAPH + " are read");
            }
        }
    }

    private static String id(String text) {
        return DigestUtils.sha256Hex(text).substring(0, HEX_DIGITS);
    }
}
