package readout.web;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.publish.Mailer;
import readout.store.Feedback;
import readout.web.http.Post;

/** Mails readers' feedback to the administrator. */
public final class AdministratorMail implements Post {
    private static final Logger LOG = LoggerFactory.getLogger(AdministratorMail.class);

    private final Mailer mailer;
    private final String administrator;

    /** @param administrator the administrator's mail address */
    public AdministratorMail(Mailer mailer, String administrator) {
        this.mailer = mailer;
        this.administrator = administrator;
    }

    @Override
    public boolean send(String dossier, Feedback feedback) {
        try {
            mailer.send(
                    administrator,
                    dossier + ": word from a reader",
                    feedback.words() + "\n\nAbout " + feedback.page() + "\nFrom "
                            + (feedback.sender().isEmpty() ? "a reader who left no address" : feedback.sender()),
                    feedback.sender(),
                    feedback.made());
            return true;
        } catch (MessagingException failed) {
            LOG.warn("a reader's word is kept but was not mailed: {}", failed.getMessage());
            return false;
        }
    }
}
