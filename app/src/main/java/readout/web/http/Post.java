package readout.web.http;

import readout.store.Feedback;
import readout.store.FeedbackBox;

/** Sends readers' feedback by mail, if mail is set up. */
public interface Post {
    /** The maximum length of each part of a reader's feedback, in characters. */
    int LONGEST = 5000;

    /** Sends nothing, for servers without mail. */
    Post NONE = (dossier, feedback) -> false;

    /** Sends feedback; returns true if it went out. Failures are logged. */
    boolean send(String dossier, Feedback feedback);

    /**
     * Stores a reader's feedback and whether it could be mailed; returns its number.
     *
     * @throws BadRequest if a part of it is too long
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
