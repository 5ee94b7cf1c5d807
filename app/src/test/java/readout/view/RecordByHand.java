package readout.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.fact.Act;
import readout.fact.ArticleRecord;
import readout.fact.Deadline;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.fact.FactFrame;
import readout.fact.Modality;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.fact.SpeakerKind;
import readout.fact.Stance;
import readout.fact.Statement;
import readout.read.ArticleReader;
import readout.read.Input;
import readout.read.ReadResult;
import readout.text.Article;
import readout.text.Span;

/** A record that no model made: of what it holds, each fact stands in its one paragraph. */
public final class RecordByHand {
    private static final String TEXT =
            "US officials have played down the likelihood of a quick deal. Wang Shouwen declined to give a number."
                    + " Greece demands relief of Germany. If Greece does not accept by Friday, banks would collapse."
                    + " Germany rejects a haircut. A ministry spokeswoman declined to comment.";

    private static final LocalDate DAY = LocalDate.of(2015, 7, 6);
    private static final double SURE = 0.9;

    private final Article article;
    private final double unsure;

    private RecordByHand(Article article, double unsure) {
        this.article = article;
        this.unsure = unsure;
    }

    /** @param unsure how sure the record is of Wang's statement, of Germany's position and of the deadline */
    public static ArticleRecord of(double unsure) {
        ReadResult reading = new ArticleReader(LocalDate.of(2026, 1, 1))
                .read(Input.ofText("by-hand.txt", TEXT).publishedBy(Optional.of(DAY)));
        if (reading instanceof ReadResult.Read read) {
            return new RecordByHand(read.article(), unsure).record();
        }
        throw new AssertionError(reading);
    }

    private ArticleRecord record() {
        Deadline deadline = new Deadline(
                "by Friday",
                PartialDate.in("2015-07-10"),
                Optional.of("Greece does not accept"),
                Optional.of("banks would collapse"),
                Optional.of("GRC"));
        return new ArticleRecord(
                article,
                List.of(),
                List.of(),
                List.of(
                        statement(
                                "US officials",
                                SpeakerKind.ANONYMOUS,
                                "have played down",
                                "the likelihood of a quick deal",
                                SURE),
                        statement("Wang Shouwen", SpeakerKind.NAMED, "declined to give", "a number", unsure),
                        statement(
                                "A ministry spokeswoman",
                                SpeakerKind.NONRESPONSE,
                                "declined to comment",
                                "declined to comment",
                                SURE),
                        position("GRC", Optional.of("DEU"), Stance.DEMANDS, "relief", "Greece demands relief", SURE),
                        position(
                                "DEU",
                                Optional.empty(),
                                Stance.REJECTS,
                                "a haircut",
                                "Germany rejects a haircut",
                                unsure),
                        new Fact<>(
                                deadline,
                                evidence("If Greece does not accept by Friday, banks would collapse"),
                                unsure)));
    }

    private Fact<?> position(
            String actor, Optional<String> target, Stance stance, String issue, String words, double confidence) {
        Position position = new Position(actor, target, stance, issue, Optional.empty(), Optional.empty());
        return new Fact<>(position, evidence(words), confidence);
    }

    private Span span(String words) {
        int begin = article.text().indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private List<Evidence> evidence(String words) {
        return List.of(new Evidence(article, span(words)));
    }

    private Fact<?> statement(String speaker, SpeakerKind kind, String predicate, String words, double confidence) {
        Statement statement = new Statement(
                speaker,
                Optional.empty(),
                kind,
                Act.SPEECH,
                Modality.ASSERTED,
                predicate,
                words,
                false,
                Optional.empty(),
                Optional.empty());
        FactFrame places = FactFrame.NONE
                .with(FactFrame.Part.SPEAKER, List.of(span(speaker)))
                .with(FactFrame.Part.CUE, List.of(span(predicate)))
                .with(FactFrame.Part.CONTENT, List.of(span(words)));
        return new Fact<>(statement, evidence(words), confidence, places);
    }
}
