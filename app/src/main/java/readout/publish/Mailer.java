package readout.publish;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.codec.digest.DigestUtils;

/** Sends mail through the user's server. The server's address holds the password and is never shown. */
public final class Mailer {
    private static final String TIMEOUT_MILLIS = "15000";
    private static final int ID_LENGTH = 32;

    private final Session session;
    private final InternetAddress from;

    private Mailer(Session session, InternetAddress from) {
        this.session = session;
        this.from = from;
    }

    /**
     * A mailer for a server.
     *
     * @param server {@code smtp://host:port}, or {@code smtps://user:password@host:port} with TLS from the start; for a password over smtp, TLS is
     *     negotiated before it is sent
     * @param from the sender's address
     * @throws IllegalArgumentException where one of the two is invalid
     */
    public static Mailer of(String server, String from) {
        try {
            URI uri = URI.create(server);
            boolean tls = "smtps".equals(uri.getScheme());
            if (uri.getHost() == null || !(tls || "smtp".equals(uri.getScheme()))) {
                throw new IllegalArgumentException(
                        "the mail server is to be given as smtp://host:port or smtps://user:password@host:port");
            }
            return new Mailer(session(uri, tls), new InternetAddress(from, true));
        } catch (MessagingException wrong) {
            throw new IllegalArgumentException("'" + from + "' is no mail address", wrong);
        }
    }

    private static Session session(URI uri, boolean tls) {
        Properties properties = new Properties();
        String protocol = tls ? "smtps" : "smtp";
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty("mail." + protocol + ".host", uri.getHost());
        if (uri.getPort() > 0) {
            properties.setProperty("mail." + protocol + ".port", String.valueOf(uri.getPort()));
        }
        for (String each : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + each, TIMEOUT_MILLIS);
        }
        Optional<String[]> login = Optional.ofNullable(uri.getUserInfo()).map(info -> info.split(":", 2));
        if (login.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail." + protocol + ".auth", "true");
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(!tls));
        String[] parts = login.get();
        return Session.getInstance(properties, new jakarta.mail.Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(parts[0], parts.length > 1 ? parts[1] : "");
            }
        });
    }

    /**
     * Sends a plain text mail.
     *
     * @param replyTo where replies go; left out where it is not a mail address
     * @param when the mail's date
     * @throws MessagingException where the server rejects it
     */
    public void send(String to, String subject, String text, String replyTo, Instant when) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject.replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(when));
        address(replyTo).ifPresent(address -> replyTo(message, address));
        Transport.send(message);
    }

    /**
     * A mail as text and as HTML.
     *
     * @param replyTo where replies and requests to unsubscribe go
     * @param id the same for the same mail, however often it is sent
     */
    public record Mail(String to, String subject, String text, String html, String replyTo, String id, Instant when) {}

    /**
     * Sends the mail; returns its Message-ID.
     *
     * @throws MessagingException where the server rejects it
     */
    public String send(Mail mail) throws MessagingException {
        String id = "<" + DigestUtils.sha256Hex(mail.id() + " " + mail.to()).substring(0, ID_LENGTH) + "@"
                + from.getAddress().replaceFirst(".*@", "") + ">";
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject().replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.setSentDate(Date.from(mail.when()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<mailto:" + mail.replyTo() + "?subject=unsubscribe>");
        address(mail.replyTo()).ifPresent(address -> replyTo(message, address));
        Transport.send(message);
        return id;
    }

    private static void replyTo(MimeMessage message, InternetAddress address) {
        try {
            message.setReplyTo(new InternetAddress[] {address});
        } catch (MessagingException impossible) {
            throw new IllegalStateException("a message that is not yet sent takes any header", impossible);
        }
    }

    private static Optional<InternetAddress> address(String text) {
        try {
            return text.isBlank() || !text.contains("@")
                    ? Optional.empty()
                    : Optional.of(new InternetAddress(text, true));
        } catch (MessagingException none) {
            return Optional.empty();
        }
    }
}
