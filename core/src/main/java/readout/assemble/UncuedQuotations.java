package readout.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.fact.Act;
import readout.fact.Evidence;
import readout.fact.Fact;
import readout.fact.FactFrame;
import readout.fact.FactFrame.Part;
import readout.fact.Modality;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.resolve.ResolvedArticle;
import readout.resolve.ResolvedArticle.Mention;
import readout.tag.Argument;
import readout.tag.ArgumentRole;
import readout.tag.Frame;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Places;
import readout.text.Span;

/**
 * Assembles quotations without words of saying: followed by a dash and a name, preceded by a name and a colon, or after a sentence about
 * somebody in the same paragraph.
 */
final class UncuedQuotations {
    /** Least number of words; shorter quotations are words that the reporter puts in quotation marks. */
    private static final int LEAST_WORDS = 4;

    private static final Pattern CREDIT = Pattern.compile("\\s*[–—-]{1,2}\\s*(?=\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Source of a quotation: the speaker's phrase and the name in it. */
    private record Source(Span phrase, Mention name) {}

    /** Quotation of whole sentences, with its paragraph and signature. */
    private record Quotation(Span span, Span paragraph, Optional<Source> signer) {}

    /** Confidence of a signature: of 139 signed quotations in PolNeAR's training articles, 99 are by the person in the signature. */
    private static final double SIGNED = 0.7;

    /** Confidence of a preceding sentence: of 18 such quotations, 3 are by the person it is about. */
    private static final double BEFORE = 0.2;

    private final ResolvedArticle article;
    /** Quotations of whole sentences, each with a signer if a name and a dash or colon mark one. */
    private final Places<Quotation> quotations;

    UncuedQuotations(ResolvedArticle article) {
        this.article = article;
        List<Quotation> found = new ArrayList<>();
        for (Span paragraph : article.article().paragraphs()) {
            for (Span span : article.quotations().overlapping(paragraph)) {
                if (isWhole(span, paragraph)) {
                    found.add(new Quotation(
                            span, paragraph, credit(span, paragraph).or(() -> label(span))));
                }
            }
        }
        quotations = Places.of(found, Quotation::span);
    }

    /** Phrases of the signatures of quotations that overlap the span. */
    private Stream<Span> signatures(Span span) {
        return quotations.overlapping(span).stream()
                .flatMap(quotation -> quotation.signer().stream())
                .map(Source::phrase);
    }

    /** Drops the content of quotations that are signed by somebody other than the frame's source. */
    List<Frame> own(List<Frame> frames) {
        return frames.stream().map(this::own).toList();
    }

    private Frame own(Frame frame) {
        List<Argument> content = frame.arguments(ArgumentRole.CONTENT).stream()
                .filter(argument -> signatures(argument.span())
                        .allMatch(phrase -> frame.arguments(ArgumentRole.SOURCE).stream()
                                .anyMatch(source -> source.span().overlaps(phrase))))
                .toList();
        return content.size() == frame.arguments(ArgumentRole.CONTENT).size()
                ? frame
                : frame.with(ArgumentRole.CONTENT, content);
    }

    /** Raises the confidence of a statement whose quotation is signed by its source. */
    double atLeast(double confidence, Span source, List<Span> content) {
        return content.stream().flatMap(this::signatures).anyMatch(source::overlaps)
                ? Math.max(confidence, SIGNED)
                : confidence;
    }

    /** Statements from quotations that are in none of the known statements. */
    List<Fact<Statement>> beside(List<Fact<Statement>> known) {
        List<Fact<Statement>> found = new ArrayList<>();
        Places<Span> held = Places.of(
                known.stream()
                        .flatMap(statement -> statement.frame().all(Part.CONTENT).stream())
                        .toList(),
                span -> span);
        for (Quotation quotation : quotations.things()) {
            if (held.overlapping(quotation.span()).isEmpty()) {
                quotation
                        .signer()
                        .map(source -> statement(source, quotation.span(), SIGNED))
                        .or(() -> before(quotation, held).map(source -> statement(source, quotation.span(), BEFORE)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * True for a quotation of whole sentences: long enough, and at the beginning of its paragraph or after the end of a sentence or a
     * colon.
     */
    private boolean isWhole(Span quotation, Span paragraph) {
        String before =
                article.text().substring(paragraph.begin(), quotation.begin()).strip();
        boolean begins = before.isEmpty() || ".:!?".indexOf(before.charAt(before.length() - 1)) >= 0;
        Matcher words = WORD.matcher(article.text(quotation));
        int count = 0;
        while (words.find()) {
            count++;
        }
        return begins && count >= LEAST_WORDS;
    }

    /** Signature after a quotation: "…” – Trade Commissioner Ana Berg". */
    private Optional<Source> credit(Span quotation, Span paragraph) {
        Matcher dash = CREDIT.matcher(article.text()).region(quotation.end(), paragraph.end());
        return dash.lookingAt()
                ? name(new Span(dash.end(), paragraph.end()))
                        .map(name -> new Source(trimmed(dash.end(), paragraph.end()), name))
                : Optional.empty();
    }

    /** Signature before a quotation: "Ana Berg, the trade commissioner: “…" in one paragraph or two. */
    private Optional<Source> label(Span quotation) {
        String text = article.text();
        int end = quotation.begin();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || text.charAt(end - 1) != ':') {
            return Optional.empty();
        }
        int colon = end - 1;
        return article.sentenceAt(new Span(colon, colon + 1))
                .flatMap(sentence -> name(new Span(sentence.begin(), colon))
                        .map(name -> new Source(trimmed(name.span().begin(), colon), name)));
    }

    /** Person whom the preceding sentence is about, if it is in the same paragraph and no statement itself. */
    private Optional<Source> before(Quotation quotation, Places<Span> held) {
        int begin = quotation.span().begin();
        return article.sentences().overlapping(new Span(quotation.paragraph().begin(), begin)).stream()
                .filter(sentence -> sentence.end() <= begin)
                .max(Comparator.naturalOrder())
                .filter(sentence -> held.overlapping(sentence).isEmpty())
                .flatMap(this::name)
                .map(name -> new Source(name.span(), name));
    }

    private Optional<Mention> name(Span span) {
        List<Mention> names = names(span);
        return names.stream()
                .filter(name -> name.entity().type() == EntityType.PERSON)
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    private List<Mention> names(Span span) {
        return article.mentions().overlapping(span).stream()
                .filter(name -> name.entity().type().isActor())
                .toList();
    }

    private Span trimmed(int begin, int end) {
        int last = end;
        while (last > begin && Character.isWhitespace(article.text().charAt(last - 1))) {
            last--;
        }
        return new Span(begin, last);
    }

    private Fact<Statement> statement(Source source, Span quotation, double confidence) {
        Entity speaker = source.name().entity();
        boolean person = speaker.type() == EntityType.PERSON;
        return new Fact<>(
                new Statement(
                        person ? speaker.name() : article.text(source.phrase()),
                        speaker.side(),
                        person ? SpeakerKind.NAMED : SpeakerKind.INSTITUTION,
                        Act.SPEECH,
                        Modality.ASSERTED,
                        "",
                        StatementAssembler.words(article, List.of(quotation)),
                        true,
                        Optional.empty(),
                        Optional.empty()),
                article.sentencesAt(List.of(source.phrase(), quotation)).stream()
                        .map(span -> new Evidence(article.article(), span))
                        .toList(),
                confidence,
                FactFrame.NONE.with(Part.SPEAKER, List.of(source.phrase())).with(Part.CONTENT, List.of(quotation)));
    }
}
