package readout.web.page;

import java.util.List;
import readout.store.Feedback;

/**
 * Where readers send word to the dossier's administrator.
 *
 * @param about the page it is about
 * @param sent true once it was
 * @param all what was sent so far; for the administrator alone
 */
public record FeedbackPage(String about, boolean sent, List<Feedback> all) {}
