package readout.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.knowledge.Cues;
import readout.knowledge.Nouns;
import readout.text.AnnotatedArticle;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** Every clause of a sentence that has the shape of an attribution; whether its verb attributes is for others to say. */
final class AttributionFinder {
    private static final Set<String> NO_SOURCE = Set.of("there", "what", "this", "that");
    /** The frame of "according to". */
    static final String ACCORDING_TO = "according to";

    private static final Set<String> CALLING = Set.of(
            "call", "label", "brand", "dub", "term", "deem", "declare", "pronounce", "consider", "find", "think");
    /** How a description begins: "a lawyer", "who was there", "whose boat", "its head", "chief of", "the". */
    private static final Set<String> DESCRIBES = Set.of("DT", "WP", "WP$", "PRP$", "NN", "NNS", "JJ", "CD");

    private static final double STRONG = 0.7;
    private static final int LONGEST_PARENTHESIS = 30;

    private final AnnotatedArticle article;
    private List<Span> quotations = List.of();

    AttributionFinder(AnnotatedArticle article) {
        this.article = article;
    }

    /** The clauses in the order of their cues. */
    List<Attribution> in(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        quotations = article.quotationsAt(withAnnounced(sentence));
        SpeakerLabels.in(sentence, article.text(), quotations).ifPresent(found::add);
        Credits.in(sentence, article).ifPresent(found::add);
        Parentheses parentheses = new Parentheses(sentence, this::isQuoted);
        Set<Integer> done = new HashSet<>();
        for (Parentheses.Place place : parentheses.places()) {
            done.add(place.cue().index());
            found.add(parenthesis(sentence, place, parentheses.sourceSpan(place)));
        }
        for (Token token : sentence.tokens()) {
            if (isQuoted(token) || done.contains(token.index())) {
                continue;
            }
            if (token.text().equalsIgnoreCase("according")) {
                accordingTo(sentence, token).ifPresent(found::add);
            } else if (token.pos().startsWith("VB") && !token.is("aux") && !token.is("cop")) {
                Clauses.subject(sentence, token)
                        .filter(this::maySpeak)
                        .filter(source -> Clauses.preposition(sentence, source).isEmpty())
                        .ifPresent(source -> found.addAll(ofVerb(sentence, token, source)));
            } else {
                NominalCues.at(sentence, token).stream()
                        .filter(shape -> maySpeak(shape.source()))
                        .map(shape -> attribution(
                                sentence, token, shape.frame(), shape.source(), Optional.empty(), shape.content()))
                        .filter(attribution -> !attribution.content().isEmpty())
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The sentence and, where it ends with a colon, the first character of what it announces: "She said:", then a quotation. */
    private Span withAnnounced(Sentence sentence) {
        Span span = sentence.span();
        String text = article.text();
        int at = span.end();
        boolean colon = text.charAt(at - 1) == ':';
        while (colon && at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return colon && at < text.length() ? new Span(span.begin(), at + 1) : span;
    }

    private Attribution parenthesis(Sentence sentence, Parentheses.Place place, Span source) {
        Span clause = sentence.tokens()
                .get(place.first())
                .span()
                .to(sentence.tokens().get(place.last()).span());
        boolean markOutside = !Set.of(",", "-", "--", "–", "—")
                .contains(sentence.tokens().get(place.first()).text());
        Span cut = markOutside
                ? new Span(sentence.tokens().get(place.first() + 1).span().begin(), clause.end())
                : clause;
        List<Span> content = new ArrayList<>(Spans.without(List.of(withoutFullStop(sentence)), cut, article.text()));
        if (aside(sentence, place, content)) {
            content.removeIf(span -> span.begin() > clause.end());
        }
        List<Span> said = List.copyOf(content);
        quotations.stream()
                .filter(quotation ->
                        quotation.begin() > clause.end() || said.stream().anyMatch(span -> span.overlaps(quotation)))
                .forEach(content::add);
        Optional<Token> hearer = sentence.tokens().subList(place.cue().index() + 1, place.last() + 1).stream()
                .filter(token -> token.head() == place.cue().index() && (token.is("obj") || token.is("iobj")))
                .findFirst();
        Span described = content.stream()
                        .allMatch(span -> span.end() <= place.cue().span().begin())
                ? description(sentence, place, source)
                : source;
        return new Attribution(
                sentence, place.cue(), "clause", place.source(), described, hearer, Spans.merged(content));
    }

    /** "…," said Anna Novak, a lawyer who was there: what follows the name to the end of the sentence belongs to it. */
    private Span description(Sentence sentence, Parentheses.Place place, Span source) {
        int next = place.last() + 2;
        boolean nameLast = place.source().index() > place.cue().index();
        if (!nameLast
                || next >= sentence.tokens().size()
                || !sentence.tokens().get(next - 1).text().equals(",")
                || !DESCRIBES.contains(sentence.tokens().get(next).pos())) {
            return source;
        }
        Span rest = new Span(source.begin(), withoutFullStop(sentence).end());
        boolean quoted = quotations.stream().anyMatch(rest::overlaps);
        return quoted ? source : Spans.trimmed(rest, article.text());
    }

    /** True where what follows the attribution is the reporter's: after a quotation, or a relative or participle clause. */
    private boolean aside(Sentence sentence, Parentheses.Place place, List<Span> content) {
        int after = place.last() + 2;
        boolean before = content.stream()
                .anyMatch(span -> span.end() <= place.cue().span().begin());
        if (!before || after >= sentence.tokens().size()) {
            return false;
        }
        boolean quotedBefore = quotations.stream()
                .anyMatch(quotation -> quotation.end() <= place.cue().span().begin()
                        || quotation.end() <= place.source().span().begin());
        Token next = sentence.tokens().get(after);
        return quotedBefore || next.pos().startsWith("W") || next.pos().equals("VBG");
    }

    private boolean maySpeak(Token source) {
        return !NO_SOURCE.contains(source.lemma()) && !isQuoted(source);
    }

    private boolean isQuoted(Token token) {
        return quotations.stream().anyMatch(quotation -> quotation.contains(token.span()));
    }

    private List<Attribution> ofVerb(Sentence sentence, Token verb, Token source) {
        List<Attribution> found = new ArrayList<>();
        Optional<Token> object = sentence.child(verb, "obj", "iobj");
        Optional<Token> clause = sentence.child(verb, "ccomp");
        Optional<Token> infinitive = sentence.child(verb, "xcomp").filter(word -> Clauses.isInfinitive(sentence, word));
        Optional<Token> announced = object.filter(noun -> Nouns.isSpeech(noun.lemma()));
        if (clause.isPresent() && announced.isPresent()) {
            found.add(attribution(
                    sentence, announced.get(), "clause", source, Optional.empty(), sentence.subtree(clause.get())));
        } else if (clause.isPresent()) {
            found.add(attribution(
                    sentence, verb, "clause", source, object, withWhatFollows(sentence, verb, clause.get())));
        } else if (isParenthesis(sentence, verb)) {
            found.add(attribution(sentence, verb, "clause", source, object, around(sentence, verb)));
        } else if (isStrong(verb) && hasNoObject(verb, object) && hasQuotationBeside(verb)) {
            found.add(attribution(sentence, verb, "clause", source, object, List.of()));
        } else if (object.isPresent() && complement(sentence, verb).isPresent()) {
            found.add(attribution(
                    sentence,
                    verb,
                    "obj-is",
                    source,
                    Optional.empty(),
                    called(sentence, object.get(), complement(sentence, verb).get())));
            found.add(whole(sentence, verb, source));
        } else if (infinitive.isPresent()) {
            found.add(attribution(
                    sentence,
                    verb,
                    object.isPresent() ? "obj-to" : "to",
                    source,
                    object,
                    asked(sentence, verb, object, infinitive.get())));
            if (object.isPresent()) {
                found.add(attribution(
                        sentence, verb, "to", source, object, withWhatFollows(sentence, verb, infinitive.get())));
            }
        } else {
            found.addAll(ofNoun(sentence, verb, source, object));
            if (object.isPresent()) {
                found.add(whole(sentence, verb, source));
            }
        }
        return found;
    }

    /** All that follows the verb and hangs on it: "the shootings a moment of truth", "the fees as a tax". */
    private Attribution whole(Sentence sentence, Token verb, Token source) {
        Set<Token> tokens = new HashSet<>();
        for (Token child : sentence.children(verb)) {
            boolean belongs = child.is("obj")
                    || child.is("obl") && !child.relation().endsWith("tmod")
                    || child.is("xcomp")
                    || (child.is("advcl") || child.is("dep")) && !child.pos().equals("VBG");
            if (child.index() > verb.index() && belongs) {
                tokens.addAll(sentence.subtree(child));
            }
        }
        List<Token> content =
                sentence.tokens().stream().filter(tokens::contains).toList();
        return attribution(sentence, verb, "whole", source, Optional.empty(), content);
    }

    /** The clause and adverbial clauses after it, which parsers hang on the verb of saying. */
    private static List<Token> withWhatFollows(Sentence sentence, Token verb, Token clause) {
        Set<Token> tokens = new HashSet<>(sentence.subtree(clause));
        for (Token child : sentence.children(verb, "advcl")) {
            boolean after = child.index() > clause.index()
                    && clause.index() > verb.index()
                    && !child.pos().equals("VBG");
            if (after) {
                tokens.addAll(sentence.subtree(child));
            }
        }
        return sentence.tokens().stream().filter(tokens::contains).toList();
    }

    /** "EU leaders to avoid a mistake": who is asked, and what. */
    private static List<Token> asked(Sentence sentence, Token verb, Optional<Token> object, Token infinitive) {
        Set<Token> tokens = new HashSet<>(withWhatFollows(sentence, verb, infinitive));
        object.ifPresent(noun -> tokens.addAll(sentence.subtree(noun)));
        return sentence.tokens().stream().filter(tokens::contains).toList();
    }

    /** The "liar" of "called him a liar". */
    private static Optional<Token> complement(Sentence sentence, Token verb) {
        return sentence.child(verb, "xcomp")
                .filter(word -> !word.isVerb() && word.index() > verb.index() && CALLING.contains(verb.lemma()));
    }

    private static List<Token> called(Sentence sentence, Token object, Token complement) {
        Set<Token> tokens = new HashSet<>(sentence.subtree(object));
        tokens.addAll(sentence.subtree(complement));
        return sentence.tokens().stream().filter(tokens::contains).toList();
    }

    private List<Attribution> ofNoun(Sentence sentence, Token verb, Token source, Optional<Token> object) {
        List<Attribution> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            Optional<String> preposition = Clauses.preposition(sentence, child);
            boolean gerund = child.is("advcl")
                    && sentence.child(child, "mark")
                            .filter(mark -> mark.pos().equals("IN"))
                            .isPresent();
            if (child.is("obl")
                    && preposition.filter(word -> !word.equals("according")).isPresent()
                    && child.index() > verb.index()) {
                String frame = (object.isPresent() ? "obj-" : "") + preposition.get();
                found.add(attribution(sentence, verb, frame, source, object, sentence.subtree(child)));
            } else if (gerund) {
                String mark = sentence.child(child, "mark")
                        .map(word -> word.text().toLowerCase(Locale.ROOT))
                        .orElse("");
                found.add(attribution(
                        sentence,
                        verb,
                        (object.isPresent() ? "obj-" : "") + mark,
                        source,
                        object,
                        sentence.subtree(child)));
            }
        }
        object.ifPresent(noun ->
                found.add(attribution(sentence, verb, "obj", source, Optional.empty(), sentence.subtree(noun))));
        return found;
    }

    /** "…, he said, …": the cue hangs on what is said. */
    private static boolean isParenthesis(Sentence sentence, Token verb) {
        return verb.is("parataxis")
                && sentence.head(verb).isPresent()
                && sentence.child(verb, "nsubj").isPresent()
                && sentence.subtree(verb).size() <= LONGEST_PARENTHESIS;
    }

    private static List<Token> around(Sentence sentence, Token verb) {
        Set<Token> cue = new HashSet<>(sentence.subtree(verb));
        return sentence.subtree(sentence.head(verb).orElse(verb)).stream()
                .filter(token -> !cue.contains(token))
                .toList();
    }

    /** "Told reporters: …" has a hearer for its object; "accused the ministry of …" has what it says elsewhere. */
    private static boolean hasNoObject(Token verb, Optional<Token> object) {
        return object.isEmpty()
                || Set.of("tell", "ask", "remind", "inform", "write").contains(verb.lemma());
    }

    private static boolean isStrong(Token verb) {
        return Cues.precision(verb.lemma(), "clause")
                .filter(precision -> precision >= STRONG)
                .isPresent();
    }

    private boolean hasQuotationBeside(Token verb) {
        boolean main = verb.head() == Token.ROOT || verb.is("parataxis") || verb.is("conj") || verb.is("dep");
        return main && quotations.stream().anyMatch(quotation -> words(quotation) > 3);
    }

    private long words(Span quotation) {
        return quotation
                        .of(article.text())
                        .chars()
                        .filter(point -> point == ' ')
                        .count()
                + 1;
    }

    private Attribution attribution(
            Sentence sentence, Token verb, String frame, Token source, Optional<Token> addressee, List<Token> content) {
        Span cue = verb.span();
        Span speaker = sourceSpan(sentence, source, verb);
        List<Span> spans = new ArrayList<>(Spans.of(content, article.text()));
        List<Span> quoted = quotations.stream()
                .filter(quotation -> !quotation.overlaps(speaker) && !quotation.contains(cue))
                .filter(quotation -> frame.equals("clause") && words(quotation) > 3
                        || spans.stream().anyMatch(span -> span.overlaps(quotation)))
                .toList();
        spans.addAll(quoted);
        List<Span> merged =
                Spans.without(Spans.without(Spans.merged(spans), cue, article.text()), speaker, article.text());
        return new Attribution(sentence, verb, frame, source, speaker, addressee, merged);
    }

    /** The source's noun phrase without its relative clauses and its possessive ending, on its own side of the cue. */
    private Span sourceSpan(Sentence sentence, Token source, Token cue) {
        Set<Token> left = new HashSet<>();
        for (Token child : sentence.children(source)) {
            boolean foreign = sentence.dominates(child, cue)
                    || child.is("parataxis")
                    || child.is("punct")
                    || child.is("dep")
                    || child.pos().equals("POS");
            if (foreign) {
                left.addAll(sentence.subtree(child));
            }
        }
        boolean before = source.index() < cue.index();
        List<Token> tokens = sentence.subtree(source).stream()
                .filter(token ->
                        !left.contains(token) && token.index() != cue.index() && token.index() < cue.index() == before)
                .toList();
        Span span = new Span(source.span().begin(), source.span().end());
        for (Token token : tokens) {
            span = span.to(token.span());
        }
        return Spans.trimmed(span, article.text());
    }

    private Optional<Attribution> accordingTo(Sentence sentence, Token according) {
        int at = according.index() + 1;
        if (at + 1 >= sentence.tokens().size()
                || !sentence.tokens().get(at).text().equals("to")) {
            return Optional.empty();
        }
        Token source = nounOf(sentence, sentence.tokens().get(at + 1));
        Span phrase = according.span().to(sentence.subtreeSpan(source));
        boolean opens = according.index() == 0;
        Span clause = phrase;
        if (opens) {
            phrase = new Span(according.span().begin(), endOfOpening(sentence, source, phrase.end()));
        }
        List<Span> content = Spans.without(List.of(withoutFullStop(sentence)), phrase.to(clause), article.text());
        List<Span> whole = new ArrayList<>(content);
        quotations.stream()
                .filter(quotation -> content.stream().anyMatch(span -> span.overlaps(quotation)))
                .forEach(whole::add);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        sentence,
                        according,
                        ACCORDING_TO,
                        source,
                        sourceSpan(sentence, source, sentence.tokens().get(at)),
                        Optional.empty(),
                        Spans.merged(whole)));
    }

    /** The head of the noun phrase that begins here. */
    private static Token nounOf(Sentence sentence, Token first) {
        Token head = first;
        for (int step = 0; step < 5; step++) {
            Optional<Token> up = sentence.head(head);
            boolean nominal = up.isPresent()
                    && (up.get().isNoun()
                            || up.get().pos().startsWith("PRP")
                            || up.get().pos().equals("CD"));
            if (head.isNoun() && !head.is("compound") && !head.is("nmod:poss") && !head.is("nmod")
                    || !nominal
                    || up.get().index() < first.index()) {
                break;
            }
            head = up.get();
        }
        return head;
    }

    private int endOfOpening(Sentence sentence, Token source, int end) {
        for (Token token : sentence.tokens()) {
            if (token.index() > source.index() && token.text().equals(",")) {
                return Math.max(source.span().end(), Math.min(end, token.span().begin()));
            }
        }
        return end;
    }

    private Span withoutFullStop(Sentence sentence) {
        Token last = sentence.tokens().get(sentence.tokens().size() - 1);
        boolean stop =
                last.text().equals(".") && last.span().begin() > sentence.span().begin();
        return stop ? new Span(sentence.span().begin(), last.span().begin()) : sentence.span();
    }
}
