package readout.web.page;

import java.util.List;
import readout.store.Feedback;

/**
 * Page on which readers send feedback to the dossier's administrator.
 *
 * @param about the page that the feedback is about
 * @param sent true after the feedback was sent
 * @param all all feedback so far; empty unless the visitor is the administrator
 */
public record FeedbackPage(String about, boolean sent, List<Feedback> all) {}
