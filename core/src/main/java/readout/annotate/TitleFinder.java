package readout.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.knowledge.PersonNames;
import readout.knowledge.Titles;
import readout.text.EntityType;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** The title or description that stands with a person's name: before it, after it between commas, or as what the name explains. */
final class TitleFinder {
    private static final Set<String> LINKS = Set.of("of", "for", "on", "at", "to", "in");
    private static final int FARTHEST = 12;

    private TitleFinder() {}

    static Optional<Span> of(Name name) {
        Optional<Span> before = before(name.sentence(), name.first() - 1);
        return before.isPresent() ? before : after(name).or(() -> explained(name));
    }

    private static Optional<Span> before(Sentence sentence, int at) {
        int end = at;
        while (end >= 0 && PersonNames.isHonorific(sentence.tokens().get(end).text())) {
            end--;
        }
        if (end < 0) {
            return Optional.empty();
        }
        boolean addressed = end < at;
        int head =
                Titles.isHead(sentence.tokens().get(end).text()) ? end : addressed ? -1 : headBeforeLink(sentence, end);
        if (head < 0) {
            return Optional.empty();
        }
        int begin = head;
        while (begin > 0 && belongs(sentence, begin - 1)) {
            begin--;
        }
        return Optional.of(sentence.tokens()
                .get(begin)
                .span()
                .to(sentence.tokens().get(end).span()));
    }

    /** The "Secretary" of "Secretary of Commerce". */
    private static int headBeforeLink(Sentence sentence, int end) {
        for (int at = end; at > Math.max(0, end - FARTHEST); at--) {
            Token token = sentence.tokens().get(at);
            Token before = sentence.tokens().get(at - 1);
            if (LINKS.contains(token.text()) && Titles.isHead(before.text())) {
                return at - 1;
            }
            boolean part = token.isNoun()
                    || token.pos().startsWith("JJ")
                    || Set.of("of", "the", "and", "&", ",").contains(token.text());
            if (!part
                    || token.text().equals(",")
                    || !Character.isUpperCase(token.text().codePointAt(0)) && token.isNoun()) {
                return -1;
            }
        }
        return -1;
    }

    /** Words of the title before its head: adjectives, nouns, hyphens; not a possessor, not a determiner. */
    private static boolean belongs(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        boolean joined = Set.of("and", "&", "/", "-").contains(token.text())
                && at > 0
                && sentence.tokens().get(at - 1).isNoun()
                && sentence.tokens().get(at - 1).entityType() != EntityType.PERSON
                && sentence.tokens().get(at + 1).isNoun();
        boolean name = token.entityType() == EntityType.PERSON && token.isProperNoun();
        boolean plain = token.isNoun() && !name && !PersonNames.isHonorific(token.text()) && !isTime(token)
                || token.pos().startsWith("JJ")
                || token.text().equals("then");
        return plain || joined;
    }

    private static boolean isTime(Token token) {
        return token.text().endsWith("day")
                && Character.isUpperCase(token.text().codePointAt(0));
    }

    private static Optional<Span> after(Name name) {
        Sentence sentence = name.sentence();
        List<Token> tokens = sentence.tokens();
        int comma = name.last() + 1;
        if (comma + 1 >= tokens.size()
                || !Set.of(",", "-", "–", "—", "(", "--")
                        .contains(tokens.get(comma).text())) {
            return Optional.empty();
        }
        int head = -1;
        for (int at = comma + 1; at < Math.min(tokens.size(), comma + 9) && head < 0; at++) {
            Token token = tokens.get(at);
            if (!isNominal(token) && !Set.of("'s", "’s", "'", "of").contains(token.text())) {
                return Optional.empty();
            }
            boolean last = at + 1 == tokens.size() || !tokens.get(at + 1).isNoun();
            boolean possessor =
                    at + 1 < tokens.size() && tokens.get(at + 1).pos().equals("POS");
            head = last && !possessor && token.isNoun() && Titles.isHead(token.text()) ? at : -1;
        }
        return head < 0 ? Optional.empty() : Optional.of(trimmed(sentence, comma + 1, phraseEnd(sentence, head)));
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.pos().startsWith("JJ")
                || Set.of("DT", "PRP$", "POS", "CD", "HYPH", "VBN").contains(token.pos());
    }

    /** The last token of the phrase that the head begins: "representative in Cyprus", no further than the next comma or verb. */
    private static int phraseEnd(Sentence sentence, int head) {
        List<Token> tokens = sentence.tokens();
        int at = head;
        while (at + 1 < tokens.size() && at - head < FARTHEST) {
            Token next = tokens.get(at + 1);
            boolean goesOn = isNominal(next)
                    || next.pos().equals("IN")
                    || next.pos().equals("TO")
                    || next.text().equals("and");
            if (!goesOn || next.isVerb()) {
                break;
            }
            at++;
        }
        while (at > head && !tokens.get(at).isNoun() && !tokens.get(at).pos().equals("CD")) {
            at--;
        }
        return at;
    }

    private static Span trimmed(Sentence sentence, int first, int last) {
        int begin = first;
        while (begin < last
                && Set.of("DT", "PRP$").contains(sentence.tokens().get(begin).pos())) {
            begin++;
        }
        return sentence.tokens()
                .get(begin)
                .span()
                .to(sentence.tokens().get(last).span());
    }

    /** "Annan's representative in Cyprus, Gustave Feissel": the name stands in apposition to the title. */
    private static Optional<Span> explained(Name name) {
        Sentence sentence = name.sentence();
        if (name.first() < 2 || !sentence.tokens().get(name.first() - 1).text().equals(",")) {
            return Optional.empty();
        }
        Token head = name.tokens().get(name.tokens().size() - 1);
        Optional<Token> title = sentence.head(head)
                .filter(word -> head.is("appos") && word.index() < name.first() && Titles.isHead(word.text()));
        return title.map(word -> trimmed(sentence, sentence.subtree(word).get(0).index(), name.first() - 2));
    }
}
