package readout.web.http;

import readout.store.Feedback;
import readout.store.FeedbackBox;

/** Mails what readers send, where mail is set up. */
public interface Post {
    /** Where it is not. */
    Post NONE = (dossier, feedback) -> false;

    /** True where it went out; what fails is told in the log. */
    boolean send(String dossier, Feedback feedback);

    /** Keeps a reader's word, mailed or not; returns its number. */
    default long keep(String dossier, FeedbackBox box, Feedback feedback) {
        long number = box.put(feedback);
        if (send(dossier, feedback)) {
            box.mailed(number);
        }
        return number;
    }
}
