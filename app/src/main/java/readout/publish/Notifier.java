package readout.publish;

import java.time.Instant;

/** Notifier that delivers messages to channels of one kind. */
public interface Notifier {
    /**
     * Delivers one message.
     *
     * @param id the message's id, the same however often it is sent
     * @return the receiver's id of it; may be empty
     * @throws Undelivered where it does not arrive, or its arrival is unknown
     */
    String deliver(Channel channel, String id, Message message, Instant now) throws Undelivered;
}
