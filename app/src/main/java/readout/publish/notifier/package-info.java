/** Ways by which messages go out: the Telegram Bot API, mail, webhooks. */
@NullMarked
package readout.publish.notifier;

import org.jspecify.annotations.NullMarked;
