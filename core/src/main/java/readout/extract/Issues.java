package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** What a position is about: where it stands beside the word that takes the position, and the shortest phrase that names it. */
final class Issues {
    private static final int LONGEST = 30;
    /** Objects that name nothing: "take place", "take part". */
    private static final Set<String> LIGHT = Set.of("place", "part");

    private Issues() {}

    /**
     * The head of the issue.
     *
     * @param places where it may stand, as in {@code stances.tsv}, in order of preference
     */
    static Optional<Token> of(Sentence sentence, Token head, List<String> places) {
        for (String place : places) {
            Optional<Token> found = switch (place) {
                case "obj" -> object(sentence, head);
                case "clause" -> sentence.child(head, "ccomp", "acl");
                case "to" -> afterTo(sentence, head);
                case "obj-to" -> asked(sentence, head);
                default -> afterPreposition(sentence, head, place);
            };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> afterPreposition(Sentence sentence, Token head, String preposition) {
        return sentence.children(head).stream()
                .filter(child -> child.is("obl") || child.is("nmod") || child.is("advcl") || child.is("acl"))
                .filter(child -> Clauses.preposition(sentence, child)
                                .filter(preposition::equals)
                                .isPresent()
                        || sentence.child(child, "mark")
                                .filter(mark -> mark.text().equals(preposition))
                                .isPresent())
                .findFirst();
    }

    /** "Urged Morocco to raise", "wants Morocco to raise". */
    private static Optional<Token> asked(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.is("xcomp") || child.is("ccomp") || child.is("advcl"))
                .filter(child -> Clauses.isInfinitive(sentence, child))
                .filter(child -> sentence.child(verb, "obj").isPresent()
                        || sentence.child(child, "nsubj").isPresent())
                .findFirst();
    }

    /** "Offer to raise", "opposition to a quota"; parsers also take the offer for what raises. */
    private static Optional<Token> afterTo(Sentence sentence, Token head) {
        Optional<Token> above = sentence.head(head);
        boolean misread = head.is("nsubj")
                && above.filter(verb -> verb.index() > head.index() && Clauses.isInfinitive(sentence, verb))
                        .isPresent();
        if (misread) {
            return above;
        }
        return sentence.children(head).stream()
                .filter(child -> child.index() > head.index() && !child.is("conj"))
                .filter(child -> Clauses.isInfinitive(sentence, child)
                        || !head.isVerb()
                                && (Clauses.preposition(sentence, child)
                                                .filter("to"::equals)
                                                .isPresent()
                                        || sentence.child(child, "mark")
                                                .filter(mark -> mark.text().equals("to"))
                                                .isPresent()))
                .findFirst();
    }

    /** The object; for a relative clause what it relates to: "issues that the US wants addressed". */
    private static Optional<Token> object(Sentence sentence, Token verb) {
        boolean relative = verb.is("acl") && verb.relation().endsWith("relcl");
        Optional<Token> own =
                sentence.child(verb, "obj").filter(noun -> !noun.pos().startsWith("PRP"));
        boolean pronoun = own.filter(
                        noun -> noun.pos().startsWith("W") || noun.lemma().equals("that"))
                .isPresent();
        return relative && pronoun
                ? sentence.head(verb).filter(Token::isNoun)
                : own.filter(noun -> noun.isNoun() || noun.pos().equals("CD"));
    }

    /**
     * The issue without the words that join it to its head, its relative clauses and what goes beyond a phrase: it ends where a comma, a
     * "where" or a "which" begins something else.
     */
    static Span phrase(Sentence sentence, Token issue, String text) {
        boolean hasObject = sentence.child(issue, "obj")
                .filter(object -> !LIGHT.contains(object.lemma()))
                .isPresent();
        List<Token> subtree = sentence.subtree(issue);
        List<Token> left = subtree.stream()
                .filter(token -> isOtherOwner(sentence, token, issue)
                        || token.head() == issue.index()
                                && (isOtherAct(token, issue) || isBeyond(issue, token, hasObject)))
                .toList();
        List<Token> tokens = subtree.stream()
                .filter(token -> !isJoint(issue, token))
                .filter(token -> left.stream().noneMatch(root -> sentence.dominates(root, token)))
                .limit(LONGEST)
                .toList();
        Span span = issue.span();
        for (Token token : tokens) {
            if (token.index() > issue.index() && ends(sentence, token)) {
                break;
            }
            span = span.to(token.span());
        }
        return Spans.trimmed(span, text);
    }

    /** The whole clause, subject included: "the sanctions must be lifted". */
    static Span clause(Sentence sentence, Token verb, Token subject, String text) {
        Span predicate = phrase(sentence, verb, text);
        return Spans.trimmed(sentence.subtreeSpan(subject).to(predicate), text);
    }

    private static boolean ends(Sentence sentence, Token token) {
        boolean list = token.text().equals(",")
                && sentence.head(token)
                        .filter(head -> head.is("conj") || head.is("amod"))
                        .isPresent();
        boolean opens = Set.of("where", "which", "who", "when", "while", "because", "before", "until", "unless", "if")
                .contains(token.text().toLowerCase(Locale.ROOT));
        return opens || token.text().equals(",") && !list || token.text().equals("--");
    }

    private static boolean isJoint(Token issue, Token token) {
        boolean link = token.is("mark") || token.is("case") || token.is("cc") || token.is("punct") || token.is("det");
        return link && token.index() < issue.index() && token.head() == issue.index();
    }

    /** "… and Beijing's call for": what somebody else wants is no part of the issue. */
    private static boolean isOtherOwner(Sentence sentence, Token token, Token issue) {
        return token.is("conj")
                && token.index() > issue.index()
                && sentence.child(token, "nmod:poss").isPresent();
    }

    /** "… and has not decided": what is done besides is no part of it either. */
    private static boolean isOtherAct(Token token, Token issue) {
        return token.is("conj")
                && token.index() > issue.index()
                && (token.pos().equals("VBN") || token.pos().equals("VBD") || issue.isNoun() && token.isVerb());
    }

    private static boolean isBeyond(Token issue, Token child, boolean hasObject) {
        boolean aside =
                issue.isVerb() && child.index() > issue.index() && (child.is("obl") || child.is("advcl")) && hasObject;
        return aside
                || child.is("aux")
                || child.is("acl:relcl")
                || child.is("parataxis")
                || child.relation().endsWith("tmod")
                || child.is("advcl") && child.index() > issue.index()
                || child.is("nsubj") && child.index() < issue.index();
    }
}
