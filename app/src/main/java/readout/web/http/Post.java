package readout.web.http;

import readout.store.Feedback;
import readout.store.FeedbackBox;

/** Mails what readers send, where mail is set up. */
public interface Post {
    /** The most characters of each part of a reader's word. */
    int LONGEST = 5000;

    /** Where it is not. */
    Post NONE = (dossier, feedback) -> false;

    /** True where it went out; what fails is told in the log. */
    boolean send(String dossier, Feedback feedback);

    /**
     * Keeps a reader's word, mailed or not; returns its number.
     *
     * @throws BadRequest where a part of it is too long
     */
    default long keep(String dossier, FeedbackBox box, Feedback feedback) {
        bound("words", feedback.words());
        bound("about", feedback.page());
        bound("sender", feedback.sender());
        long number = box.put(feedback);
        if (send(dossier, feedback)) {
            box.mailed(number);
        }
        return number;
    }

    private static void bound(String name, String text) {
        if (text.length() > LONGEST) {
            throw new BadRequest(name, "is longer than " + LONGEST + " characters");
        }
    }
}
