package readout.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readout.knowledge.PersonNames;
import readout.knowledge.States;
import readout.knowledge.Titles;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Mention;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/** One person of an article while names and pronouns are still being gathered. */
final class Person {
    private String name;
    private String gender;
    private Optional<String> side = Optional.empty();
    private final List<Mention> mentions = new ArrayList<>();

    Person(Name first) {
        name = first.text();
        gender = first.gender();
    }

    /** True where the name can mean this person: the same name, or its family name, or a part of it with a form of address. */
    boolean answersTo(Name other) {
        List<String> mine = words(name);
        List<String> theirs = words(other.text());
        if (theirs.size() == 1) {
            String word = theirs.get(0);
            boolean first = mine.get(0).equals(word);
            return mine.get(mine.size() - 1).equals(word)
                    || first && (isFamilyFirst() || other.honorific().isEmpty());
        }
        boolean sameFamily = mine.get(mine.size() - 1).equals(theirs.get(theirs.size() - 1));
        boolean contained = String.join(" ", theirs).contains(name) || name.contains(other.text());
        return contained || sameFamily && mine.size() > 1 && compatible(mine.get(0), theirs.get(0));
    }

    private static boolean compatible(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return longer.startsWith(shorter.replace(".", ""))
                && (shorter.length() <= 2 || longer.length() - shorter.length() < 6);
    }

    private boolean isFamilyFirst() {
        return PersonNames.isFamilyFirst(words(name).get(0));
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.split(" ", -1));
    }

    /** True unless the pronoun's gender is known to be the other one. */
    boolean canBe(String pronounGender) {
        return gender.equals("-") || gender.equals(pronounGender);
    }

    void add(Name at, Optional<Span> title, String text) {
        if (words(at.text()).size() > words(name).size()) {
            name = at.text();
        }
        if (gender.equals("-")) {
            gender = at.gender();
        }
        mentions.add(new Mention(at.span(), at.sentence().index(), at.first(), at.last(), false, title));
        title.ifPresent(span -> side = side.or(() -> Titles.side(withPossessor(at.sentence(), span, text))));
    }

    /** The title with what stands before its "'s": of "China's vice premier", China. */
    private static String withPossessor(Sentence sentence, Span title, String text) {
        int begin = title.begin();
        for (int at = sentence.tokens().size() - 1; at > 0; at--) {
            Token token = sentence.tokens().get(at);
            if (token.span().end() <= title.begin()
                    && token.pos().equals("POS")
                    && title.begin() - token.span().end() <= 1) {
                int from = at - 1;
                while (from > 0 && sentence.tokens().get(from - 1).isProperNoun()) {
                    from--;
                }
                begin = sentence.tokens().get(from).span().begin();
            }
        }
        return text.substring(begin, title.end());
    }

    void addPronoun(Sentence sentence, Token pronoun) {
        mentions.add(new Mention(
                pronoun.span(), sentence.index(), pronoun.index(), pronoun.index(), true, Optional.empty()));
    }

    /** Takes the side that the phrase names, unless a title has told it. */
    void learnSide(String phrase) {
        side = side.or(() -> States.of(phrase));
    }

    boolean hasSide() {
        return side.isPresent();
    }

    /** The word that short mentions use: the family name. */
    String familyName() {
        List<String> words = words(name);
        return isFamilyFirst() ? words.get(0) : words.get(words.size() - 1);
    }

    List<Mention> mentions() {
        return mentions;
    }

    Entity entity() {
        return new Entity(
                name,
                EntityType.PERSON,
                side,
                mentions.stream()
                        .sorted((one, other) -> one.span().compareTo(other.span()))
                        .toList());
    }
}
