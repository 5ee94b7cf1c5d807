package readout.publish;

import java.time.Instant;

/** Takes messages to where they go. */
public interface Notifier {
    /**
     * Takes one there.
     *
     * @param id of the message, the same however often it is sent
     * @return what the receiver calls it; may be empty
     * @throws Undelivered where it does not arrive, or nobody knows
     */
    String deliver(Channel channel, String id, Message message, Instant now) throws Undelivered;
}
