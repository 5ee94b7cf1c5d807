package readout.generate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import readout.fact.Act;
import readout.fact.ArticleRecord;
import readout.fact.Deadline;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.fact.FactFrame;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.MeetingStatus;
import readout.fact.Modality;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.fact.Role;
import readout.fact.SpeakerKind;
import readout.fact.Stance;
import readout.fact.Statement;
import readout.text.Article;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Span;
import readout.text.Timestamp;

/** Generates made-up articles and their records for benchmarks of merging and storing. One in ten is a light rewrite of the one before. */
public final class GeneratedRecords {
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final List<String> PLACES = MadeUp.list("place");
    private static final List<String> ISSUES = MadeUp.list("issue");
    private static final List<String> OUTLETS = MadeUp.list("outlet");
    private static final List<String> SIDES = List.of("NOR", "KEN");
    private static final List<String> FAMILIES = MadeUp.list("family");
    /** Background sentences; a different choice in each report makes its text unlike the next one's. */
    private static final List<String> ASIDES = MadeUp.list("aside");

    private static final int ASIDES_EACH = 7;
    private static final int PER_DAY = 8;
    private static final int REWRITTEN = 10;

    private GeneratedRecords() {}

    /** Generates records deterministically by number. */
    public static Stream<ArticleRecord> of(int first, int count) {
        return Stream.iterate(first, number -> number + 1).limit(count).map(GeneratedRecords::record);
    }

    private static ArticleRecord record(int number) {
        boolean rewrite = number % REWRITTEN == REWRITTEN - 1;
        // A random generator of its own for each article, so that a rewrite can repeat the article before it from that
        // one's number.
        Random chance = new Random(31L * (rewrite ? number - 1 : number));
        LocalDate day = FIRST_DAY.plusDays(number / PER_DAY);
        String place = pick(PLACES, chance);
        String issue = pick(ISSUES, chance);
        String north = "Anna " + pick(FAMILIES, chance);
        String south = "Peter " + pick(FAMILIES, chance);
        int share = chance.nextInt(100);
        String words = "the gap on " + issue + " had narrowed to " + share + " points in round " + chance.nextInt(1000);
        String opening = String.format(Locale.ROOT, "%s met %s in %s on %s.", north, south, place, day);
        String said = north + " said that " + words + ".";
        String wanted = "Norway demands " + issue + " of " + share + " per cent.";
        String refused = "Kenya rejected " + issue + " on those terms.";
        String lapse =
                "If the parliaments do not accept " + issue + " by " + day.plusMonths(1) + ", the treaty lapses.";
        String close = rewrite
                ? "The talks go on."
                : "Talks will go on, the hosts in " + place + " wrote in note " + number + ".";
        List<String> asides = new ArrayList<>(ASIDES);
        Collections.shuffle(asides, chance);
        String text = String.join(
                "\n\n", opening, said, String.join(" ", asides.subList(0, ASIDES_EACH)), wanted, refused, lapse, close);
        Article article = article(number, text, day, OUTLETS.get(number % OUTLETS.size()));
        return new ArticleRecord(
                article,
                List.of(),
                List.of(),
                List.of(
                        statement(article, north, said, words),
                        meeting(article, north, south, place, day, opening),
                        role(article, north, "NOR", opening),
                        role(article, south, "KEN", opening),
                        position(article, "NOR", Stance.DEMANDS, issue, wanted),
                        position(article, "KEN", Stance.REJECTS, issue, refused),
                        event(article, EventType.CONSULT, day, opening),
                        event(article, EventType.REQUEST, day, wanted),
                        deadline(article, issue, day.plusMonths(1), lapse)));
    }

    private static String pick(List<String> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }

    private static Article article(int number, String text, LocalDate day, String outlet) {
        Published published = Published.stated(Timestamp.of(day), PublishedBasis.METADATA, "made up");
        return new Article(
                UUID.nameUUIDFromBytes((number + text).getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", ""),
                "made-up-" + number,
                Optional.empty(),
                Metadata.NONE
                        .withTitle(Optional.of("Report " + number))
                        .withOutlet(Optional.of(outlet))
                        .withPublished(Optional.of(published)),
                Optional.empty(),
                Optional.empty(),
                "en",
                false,
                text,
                "made up",
                List.of(),
                List.of());
    }

    private static List<Evidence> evidence(Article article, String words) {
        return List.of(new Evidence(article, span(article, words)));
    }

    private static Span span(Article article, String words) {
        int begin = article.text().indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static Fact<?> statement(Article article, String speaker, String sentence, String words) {
        Statement statement = new Statement(
                speaker,
                Optional.of("NOR"),
                SpeakerKind.NAMED,
                Act.SPEECH,
                Modality.ASSERTED,
                "said",
                words,
                false,
                Optional.empty(),
                Optional.empty());
        FactFrame frame = FactFrame.NONE
                .with(FactFrame.Part.SPEAKER, List.of(span(article, speaker)))
                .with(FactFrame.Part.CONTENT, List.of(span(article, words)));
        return new Fact<>(statement, evidence(article, sentence), 0.9, frame);
    }

    private static Fact<?> meeting(
            Article article, String north, String south, String place, LocalDate day, String sentence) {
        Meeting meeting = new Meeting(
                "meeting",
                List.of(north, south),
                SIDES,
                Optional.of(place),
                Optional.of(PartialDate.of(day)),
                Optional.empty(),
                MeetingForm.IN_PERSON,
                MeetingStatus.HELD);
        return new Fact<>(meeting, evidence(article, sentence), 0.8);
    }

    private static Fact<?> role(Article article, String person, String side, String sentence) {
        Role role = new Role(person, "trade minister", Optional.of(side), Optional.empty());
        return new Fact<>(role, evidence(article, sentence), 0.9);
    }

    private static Fact<?> position(Article article, String actor, Stance stance, String issue, String sentence) {
        Position position = new Position(actor, Optional.empty(), stance, issue, Optional.empty(), Optional.empty());
        return new Fact<>(position, evidence(article, sentence), 0.6);
    }

    private static Fact<?> deadline(Article article, String issue, LocalDate date, String sentence) {
        Deadline deadline = new Deadline(
                "by " + date,
                Optional.of(PartialDate.of(date)),
                Optional.of("the parliaments do not accept " + issue),
                Optional.of("the treaty lapses"),
                Optional.empty());
        return new Fact<>(deadline, evidence(article, sentence), 0.8);
    }

    private static Fact<?> event(Article article, EventType type, LocalDate day, String sentence) {
        Event event = new Event(
                type,
                Optional.empty(),
                type.score(),
                List.of("NOR"),
                List.of("KEN"),
                Optional.of(PartialDate.of(day)),
                sentence);
        return new Fact<>(event, evidence(article, sentence), 0.7);
    }
}
