package readout.merge.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.fact.Modality;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.lexicon.Predicates;

/**
 * A statement rendered in the article's own words: source, manner of speaking, content.
 *
 * @param lead the source
 * @param text manner of speaking and content; content alone if that loses nothing
 * @param sentence true if lead and text form a sentence, false if a colon separates them
 * @param to addressee, if the text does not mention one; may be empty
 * @param modality modality, if the text does not show it; may be empty
 */
public record Saying(String lead, String text, boolean sentence, String to, String modality) {
    private static final Pattern MARKS = Pattern.compile("[“”\"«»„‟]");
    private static final Pattern QUOTATION = Pattern.compile("^[“\"«„].*[”\"»“][.,!?]?$", Pattern.DOTALL);
    private static final Pattern TOLD = Pattern.compile("(?:.* )?(?:told|tells?)", Pattern.CASE_INSENSITIVE);

    /** Renders a statement. */
    public static Saying of(Statement statement) {
        return new Parts(
                        statement.speaker(),
                        statement.authority(),
                        Wording.plain(statement.predicate()),
                        Wording.plain(statement.words()),
                        statement.direct(),
                        statement.to(),
                        statement.modality())
                .saying();
    }

    /** The whole statement on one line. */
    public String line() {
        return lead + (sentence ? " " : ": ") + text;
    }

    /** Name of a kind of source. */
    public static String source(SpeakerKind kind) {
        return switch (kind) {
            case NAMED -> "named";
            case INSTITUTION -> "an institution";
            case ANONYMOUS -> "unnamed";
            case DOCUMENT -> "a document";
            case NONRESPONSE -> "no comment";
        };
    }

    /** Parts from which a statement is rendered. */
    private record Parts(
            String speaker,
            SpeakerKind kind,
            String predicate,
            String words,
            boolean direct,
            Optional<String> hearer,
            Modality meant) {
        Saying saying() {
            if (kind == SpeakerKind.NONRESPONSE && (predicate.isEmpty() || has(predicate, words))) {
                return new Saying(speaker, predicate.isEmpty() ? words : predicate, true, to(), "");
            }
            if (has(words, predicate)) {
                return new Saying(speaker, words, true, to(), modality());
            }
            boolean told = TOLD.matcher(predicate).matches() && hearer.isPresent();
            boolean quoted = QUOTATION.matcher(words).matches()
                    || direct && !MARKS.matcher(words).find();
            if (Predicates.isNoun(predicate)) {
                return new Saying(speaker + " (" + predicate + ")", marked(quoted), false, to(), modality());
            }
            if (Predicates.isPlain(predicate) && (quoted || !told && !Predicates.isVerb(predicate))) {
                return new Saying(speaker, marked(quoted), false, to(), modality());
            }
            String how = predicate + (told ? " " + hearer.get().replaceFirst("^to ", "") : "");
            return new Saying(speaker, (how + " " + marked(quoted)).strip(), true, told ? "" : to(), modality());
        }

        /** True if the text begins with the part, ignoring case; printing both would repeat it. */
        private static boolean has(String whole, String part) {
            return !part.isEmpty() && whole.toLowerCase(Locale.ROOT).startsWith(part.toLowerCase(Locale.ROOT));
        }

        /** Puts a quotation in quotation marks, unless it has them already. */
        private String marked(boolean quoted) {
            return quoted && !MARKS.matcher(words).find() ? "“" + words + "”" : words;
        }

        private String to() {
            return hearer.map(name -> name.startsWith("to ") ? name : "to " + name)
                    .orElse("");
        }

        /** Modality in words; empty if the predicate shows it: "denied", "promised". */
        private String modality() {
            String how = how(meant);
            boolean told = kind == SpeakerKind.NONRESPONSE
                    || predicate.toLowerCase(Locale.ROOT).contains(Wording.label(meant));
            return told ? "" : how;
        }

        private static String how(Modality modality) {
            return switch (modality) {
                case ASSERTED -> "";
                case EXPECTED, POSSIBLE, CONDITIONAL, DENIED -> Wording.label(modality);
                case DEMANDED -> "a demand";
                case PROMISED -> "a promise";
            };
        }
    }
}
