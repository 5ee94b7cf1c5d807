/** Ways by which messages go out: the Telegram Bot API, mail, webhooks. */
@NullMarked
package readout.publish.courier;

import org.jspecify.annotations.NullMarked;
