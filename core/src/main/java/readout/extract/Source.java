package readout.extract;

import readout.text.Span;
import readout.text.Token;

/**
 * Who would speak in an attribution.
 *
 * @param head of the noun phrase that names the source
 * @param phrase as it stands, title and description included; "who" where a relative pronoun stands for the source
 * @param named the phrase that names the source: what "who" stands for, else the phrase itself
 */
record Source(Token head, Span phrase, Span named) {
    Source(Token head, Span phrase) {
        this(head, phrase, phrase);
    }
}
