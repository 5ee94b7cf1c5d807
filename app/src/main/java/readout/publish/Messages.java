package readout.publish;

import java.util.List;
import java.util.Map;
import readout.store.database.JsonColumns;

/** Renders a digest as messages of a channel. */
final class Messages {
    private Messages() {}

    /** The messages in order; several where the channel limits their length. */
    static List<Message> of(Digest digest, Channel channel, String id) {
        Dates dates = new Dates(channel.language());
        return switch (channel.way()) {
            case TELEGRAM ->
                new TelegramText(dates)
                        .of(digest).stream()
                                .map(html -> new Message(digest.subject(), "", html))
                                .toList();
            case MAIL ->
                List.of(new Message(
                        digest.subject(),
                        new PlainTextDigest(dates).of(digest) + "\nSomething wrong? Reply to this message.\n",
                        new MailHtml(dates).of(digest, channel.language(), "")));
            case WEBHOOK ->
                List.of(new Message(digest.subject(), JsonColumns.of(Map.of("id", id, "digest", digest)), ""));
            case SITE -> List.of(new Message(digest.subject(), JsonColumns.of(digest), ""));
        };
    }
}
