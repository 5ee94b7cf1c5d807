package readout.merge.words;

/**
 * A fact in a line for people.
 *
 * @param lead who or what it is about
 * @param text what is said of it
 * @param sentence true where lead and text make one sentence, false where a colon or a style parts them
 * @param note how it is meant: the kind of source, the modality, the form; may be empty
 */
public record FactWords(String lead, String text, boolean sentence, String note) {
    /** All in one line. */
    public String line() {
        return lead + (text.isEmpty() ? "" : parting() + text) + (note.isEmpty() ? "" : " (" + note + ")");
    }

    /** What stands between lead and text in a line. */
    public String parting() {
        return sentence ? " " : ": ";
    }

    /** Lead and text parted by a colon. */
    public static FactWords parted(String lead, String text, String note) {
        return new FactWords(lead, text, false, note);
    }
}
