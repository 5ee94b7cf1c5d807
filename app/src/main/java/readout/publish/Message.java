package readout.publish;

/**
 * One message as it goes out.
 *
 * @param subject of a mail
 * @param text of a mail; the body of a call to a webhook
 * @param html of a mail or a Telegram message
 */
public record Message(String subject, String text, String html) {}
