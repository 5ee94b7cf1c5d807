package readout.annotate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.knowledge.PersonNames;
import readout.text.EntityType;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Token;

/**
 * A name as it stands in a sentence, honorific left out.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 */
record Name(Sentence sentence, int first, int last, EntityType type) {
    List<Token> tokens() {
        return sentence.tokens().subList(first, last + 1);
    }

    Span span() {
        return sentence.tokens()
                .get(first)
                .span()
                .to(sentence.tokens().get(last).span());
    }

    String text() {
        return tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    }

    boolean isSingle() {
        return first == last;
    }

    Optional<String> honorific() {
        return first > 0
                ? Optional.of(sentence.tokens().get(first - 1).text()).filter(PersonNames::isHonorific)
                : Optional.empty();
    }

    /** "m", "f" or "-": by the form of address, else by the given name. */
    String gender() {
        String byAddress = honorific().map(PersonNames::gender).orElse("-");
        return byAddress.equals("-") ? PersonNames.gender(tokens().get(0).text()) : byAddress;
    }
}
