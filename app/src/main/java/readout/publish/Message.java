package readout.publish;

/**
 * One message as it is sent.
 *
 * @param subject subject of a mail
 * @param text text of a mail, or the body of a webhook call
 * @param html HTML of a mail or a Telegram message
 */
public record Message(String subject, String text, String html) {}
