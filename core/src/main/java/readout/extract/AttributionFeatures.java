package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.knowledge.Cues;
import readout.knowledge.Nouns;
import readout.knowledge.Titles;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** What the attribution model looks at: the cue and its frame, who would speak, what would be said, and where it stands. */
final class AttributionFeatures {
    private static final int[] LENGTHS = {15, 40, 80, 160};
    private static final int ENDING = 3;
    private static final int FAR = 3;

    private final List<String> features = new ArrayList<>();
    private final AnnotatedArticle article;
    private final Attribution attribution;
    private final Sentence sentence;
    private final Token cue;
    private final String frame;
    private final String lemma;

    private AttributionFeatures(AnnotatedArticle article, Attribution attribution) {
        this.article = article;
        this.attribution = attribution;
        sentence = attribution.sentence();
        cue = attribution.cue();
        frame = attribution.frame();
        lemma = attribution.lemma().toLowerCase(Locale.ROOT);
    }

    static List<String> of(AnnotatedArticle article, Attribution attribution) {
        AttributionFeatures features = new AttributionFeatures(article, attribution);
        features.cue();
        features.source();
        features.clause();
        features.content();
        features.extent();
        return features.features;
    }

    private void add(String name, Object... values) {
        StringBuilder feature = new StringBuilder(name);
        for (Object value : values) {
            feature.append(name.length() == feature.length() ? '=' : '|').append(value);
        }
        features.add(feature.toString());
    }

    private void cue() {
        add("lemma", lemma);
        add("frame", frame);
        add("lemma+frame", lemma, frame);
        add("pos", cue.pos());
        add("relation", cue.relation());
        add("frame+relation", frame, cue.relation());
        add("speech+frame", Cues.isSpeech(lemma), frame);
        if (lemma.length() > ENDING + 1) {
            add("ending", lemma.substring(lemma.length() - ENDING));
        }
        sentence.head(cue).ifPresent(head -> {
            add("head", head.lemma());
            add("head+lemma", head.lemma(), lemma);
            add("headPos", head.pos());
        });
    }

    private void source() {
        Token source = attribution.source().head();
        String noun = source.lemma().toLowerCase(Locale.ROOT);
        String kind = kind(source, noun);
        add("source", kind);
        add("source+frame", kind, frame);
        add("source+lemma", kind, lemma);
        add("source+lemma+frame", kind, lemma, frame);
        add("sourceLemma", noun);
        if (source.isProperNoun()) {
            add("named");
        }
        int way = source.index() - cue.index();
        add("distance", Integer.signum(way), Math.min(FAR, Math.abs(way / FAR)));
    }

    private static String kind(Token source, String noun) {
        if (source.pos().startsWith("PRP")) {
            return noun;
        }
        if (source.isProperNoun()) {
            return source.entityType().name();
        }
        if (Titles.isHead(noun)) {
            return "title";
        }
        if (Nouns.isInstitution(noun)) {
            return "institution";
        }
        return Nouns.isDocument(noun) ? "document" : Nouns.isPerson(noun) ? "person" : "other";
    }

    private void clause() {
        if (Clauses.isPassive(sentence, cue)) {
            add("passive", frame);
        }
        if (Clauses.isNegated(sentence, cue)) {
            add("negated");
        }
        if (Clauses.isHypothetical(sentence, cue)) {
            add("hypothetical");
        }
        if (Clauses.isFuture(sentence, cue)) {
            add("future");
        }
        if (Clauses.isInfinitive(sentence, cue)) {
            add("infinitive");
        }
        for (Token child : sentence.children(cue)) {
            add("child", child.relation());
            if (child.is("aux") || child.is("mark")) {
                add(child.is("aux") ? "aux" : "mark", child.lemma());
            }
        }
        sentence.child(cue, "obj").ifPresent(object -> {
            add("object", object.lemma());
            add("lemma+object", lemma, object.lemma());
            add("objectPos", object.pos());
        });
        sentence.child(cue, "ccomp").ifPresent(clause -> {
            add("clausePos", clause.pos());
            add("clauseMark", sentence.child(clause, "mark").map(Token::lemma).orElse("none"));
        });
    }

    private void content() {
        boolean quoted = attribution.content().stream().anyMatch(this::meetsQuotation);
        add("quoted+frame", quoted, frame);
        add("quoted+speech", quoted, Cues.isSpeech(lemma));
        if (meetsQuotation(cue.span())) {
            add("insideQuotation");
        }
        int length = attribution.content().stream().mapToInt(Span::length).sum();
        int step = 0;
        while (step < LENGTHS.length && length >= LENGTHS[step]) {
            step++;
        }
        add("length", step, frame.equals("clause"));
        add("length+frame", step, frame);
        add("pieces", Math.min(FAR, attribution.content().size()));
        attribution.content().stream().findFirst().ifPresent(this::first);
    }

    private void first(Span first) {
        add("side", first.begin() < cue.span().begin(), frame);
        sentence.tokens().stream()
                .filter(token -> token.span().begin() == first.begin())
                .findFirst()
                .ifPresent(token -> {
                    add("first", token.lemma().toLowerCase(Locale.ROOT));
                    add("firstPos", token.pos());
                    add("firstPos+frame", token.pos(), frame);
                });
    }

    /** What stands at the seam, and what the tree hangs it on. */
    private void extent() {
        Extent.Kind kind = attribution.extent().kind();
        add("extent", kind, frame);
        add("extent+lemma", kind, lemma);
        Optional<Token> seam = attribution.extent().seam();
        if (seam.isEmpty()) {
            add("seam", kind, "none");
            return;
        }
        Token mark = seam.get();
        boolean comma = !Character.isLetterOrDigit(mark.text().codePointAt(0))
                && mark.index() + 1 < sentence.tokens().size();
        Token word = comma ? sentence.tokens().get(mark.index() + 1) : mark;
        String before = comma ? mark.text() : "";
        add("seam", kind, before, word.lemma().toLowerCase(Locale.ROOT));
        add("seamPos", kind, before, word.pos());
        add("seamPos+frame", kind, before, word.pos(), frame);
        add("seamHangs", kind, before, hangs(word));
        add("seamRelation", kind, before, word.relation());
        Span content = attribution.content().get(attribution.content().size() - 1);
        passed(mark, content);
        add(
                "endsSentence",
                kind,
                before.isEmpty(),
                content.end() + 1 >= sentence.span().end());
    }

    /** What follows each comma that a longer content runs over. */
    private void passed(Token seam, Span content) {
        for (int at = seam.index() + 1; at + 1 < sentence.tokens().size(); at++) {
            Token token = sentence.tokens().get(at);
            if (token.span().end() > content.end()) {
                return;
            }
            if (token.isVerb() && Cues.isStrong(token.lemma())) {
                add("passesCue", token.pos());
            }
            if (token.text().equals(",")) {
                add("passed", sentence.tokens().get(at + 1).pos());
            }
        }
    }

    /** What the phrase that begins here hangs on. */
    private String hangs(Token word) {
        Token top = word;
        Optional<Token> head = sentence.head(top);
        while (head.isPresent() && head.get().index() >= word.index()) {
            top = head.get();
            head = sentence.head(top);
        }
        if (head.isEmpty()) {
            return "root";
        }
        int at = head.get().index();
        String place = at == cue.index() ? "cue" : at < cue.index() ? "before" : "content";
        return place + " " + top.relation();
    }

    private boolean meetsQuotation(Span span) {
        return !article.quotationsAt(span).isEmpty();
    }
}
