package readout.publish.notifier;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.SocketTimeoutException;
import java.time.Instant;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import readout.publish.Channel;
import readout.publish.Mailer;
import readout.publish.Message;
import readout.publish.Notifier;
import readout.publish.Undelivered;

/**
 * Notifier that mails through the user's server. A message sent again has the same Message-ID, by which mailboxes can recognise it (RFC 5322, 3.6.4).
 */
public final class MailNotifier implements Notifier {
    private static final int CENTURY = 100;
    private static final int NOT_NOW = 4;

    private final Mailer mailer;
    private final String administrator;

    /** @param administrator the administrator's mail address, which receives replies */
    public MailNotifier(Mailer mailer, String administrator) {
        this.mailer = mailer;
        this.administrator = administrator;
    }

    @Override
    public String deliver(Channel channel, String id, Message message, Instant now) throws Undelivered {
        try {
            return mailer.send(new Mailer.Mail(
                    channel.to(),
                    message.subject(),
                    message.text(),
                    message.html(),
                    administrator,
                    channel.name() + " " + id,
                    now));
        } catch (SendFailedException refused) {
            String reason = "the mail server refuses it: " + refused.getMessage();
            throw isForNow(refused) ? Undelivered.forNow(reason) : Undelivered.forGood(reason);
        } catch (MessagingException failed) {
            String reason = "the mail server can't be used: " + failed.getMessage();
            throw failed.getNextException() instanceof SocketTimeoutException
                    ? Undelivered.unknown(reason)
                    : Undelivered.forNow(reason);
        }
    }

    /** True for replies from 400 to 499, which are temporary (RFC 5321, 4.2.1). */
    private static boolean isForNow(SendFailedException refused) {
        for (Exception each = refused; each instanceof MessagingException next; each = next.getNextException()) {
            int code = each instanceof SMTPSendFailedException send
                    ? send.getReturnCode()
                    : each instanceof SMTPAddressFailedException address ? address.getReturnCode() : 0;
            if (code / CENTURY == NOT_NOW) {
                return true;
            }
        }
        return false;
    }
}
