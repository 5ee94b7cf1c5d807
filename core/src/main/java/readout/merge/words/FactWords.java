package readout.merge.words;

/**
 * A fact rendered as a line for people.
 *
 * @param lead who or what it is about
 * @param text what is said about it
 * @param sentence true if lead and text form a sentence, false if a colon or a style separates them
 * @param note qualification such as the kind of source, the modality or the form; may be empty
 */
public record FactWords(String lead, String text, boolean sentence, String note) {
    /** The whole fact on one line. */
    public String line() {
        return lead + (text.isEmpty() ? "" : parting() + text) + (note.isEmpty() ? "" : " (" + note + ")");
    }

    /** Separator between lead and text in a line. */
    public String parting() {
        return sentence ? " " : ": ";
    }

    /** Creates the words of a fact with a colon between lead and text. */
    public static FactWords parted(String lead, String text, String note) {
        return new FactWords(lead, text, false, note);
    }
}
