package readout.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.knowledge.PersonNames;
import readout.knowledge.States;
import readout.knowledge.Titles;
import readout.text.EntityType;
import readout.text.Sentence;
import readout.text.Token;

/** The names of a sentence: what the entity tagger marked, mended where a title or a form of address says better. */
final class NameFinder {
    private static final int LONGEST_NAME = 4;
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "von", "van", "de", "der", "den", "da", "du", "del", "di", "la", "le", "ben",
            "-");
    private static final Set<String> NO_NAME = Set.of("I", "We", "Congress", "Parliament", "Union", "Party");

    private NameFinder() {}

    static List<Name> in(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            EntityType type = typeAt(sentence, at);
            int last = type == EntityType.NONE ? at : lastOf(sentence, at, type);
            if (type != EntityType.NONE) {
                names.add(new Name(sentence, at, last, type));
            }
            at = last + 1;
        }
        return names;
    }

    private static EntityType typeAt(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        if (PersonNames.isHonorific(token.text())
                || token.text().equals("'s")
                || token.text().equals("’s")) {
            return EntityType.NONE;
        }
        if (afterAddressOrTitle(sentence, at)) {
            return EntityType.PERSON;
        }
        if (token.entityType() == EntityType.PERSON && States.of(token.text()).isPresent()) {
            return EntityType.LOCATION;
        }
        boolean titleNoun = token.entityType() == EntityType.PERSON && Titles.isHead(token.text());
        return titleNoun
                        || token.entityType() == EntityType.PERSON
                                && !Character.isUpperCase(token.text().codePointAt(0))
                ? EntityType.NONE
                : token.entityType();
    }

    /** "Mr Zhong", "Vice Premier Liu": a name whatever the entity tagger says. */
    private static boolean afterAddressOrTitle(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        if (at == 0
                || !token.isProperNoun()
                || !isCapitalised(token)
                || Titles.isHead(token.text())
                || NO_NAME.contains(token.text())) {
            return false;
        }
        Token before = sentence.tokens().get(at - 1);
        boolean title = Titles.isHead(before.text())
                && before.isNoun()
                && !before.pos().endsWith("S")
                && Character.isUpperCase(before.text().codePointAt(0))
                && token.entityType() != EntityType.ORGANIZATION
                && States.of(token.text()).isEmpty();
        boolean partOfTitle = at + 1 < sentence.tokens().size()
                && Titles.isHead(sentence.tokens().get(at + 1).text());
        return PersonNames.isHonorific(before.text()) || title && !partOfTitle;
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    private static int lastOf(Sentence sentence, int first, EntityType type) {
        int last = first;
        while (last + 1 < sentence.tokens().size() && continues(sentence, first, last + 1, type)) {
            last++;
        }
        return last;
    }

    private static boolean continues(Sentence sentence, int first, int at, EntityType type) {
        Token token = sentence.tokens().get(at);
        if (type != EntityType.PERSON) {
            return token.entityType() == type
                    && !token.text().equals("'s")
                    && !token.text().equals("’s");
        }
        boolean familyFirst =
                PersonNames.isFamilyFirst(sentence.tokens().get(first).text());
        boolean given = familyFirst && at == first + 1 && token.text().equals("He");
        boolean hyphened =
                token.text().equals("-") && at + 1 < sentence.tokens().size() && familyFirst;
        boolean afterHyphen = sentence.tokens().get(at - 1).text().equals("-") && familyFirst;
        boolean tagged =
                token.entityType() == EntityType.PERSON && isCapitalised(token) && !Titles.isHead(token.text());
        boolean named = token.isProperNoun()
                && isCapitalised(token)
                && token.entityType() == EntityType.NONE
                && at - first < LONGEST_NAME
                && States.of(token.text()).isEmpty()
                && !Titles.isHead(token.text())
                && !isDay(token);
        boolean particle = PARTICLES.contains(token.text().toLowerCase(Locale.ROOT))
                && sentence.tokens().subList(at + 1, Math.min(sentence.tokens().size(), at + 3)).stream()
                        .anyMatch(Token::isProperNoun);
        boolean arabic = token.text().startsWith("al-")
                || token.text().startsWith("Al-")
                || token.text().startsWith("el-");
        return particle
                || arabic
                || tagged
                || given
                || hyphened && token.entityType() == EntityType.PERSON
                || afterHyphen
                || named;
    }

    private static boolean isDay(Token token) {
        return token.text().endsWith("day") || token.relation().endsWith("tmod");
    }
}
