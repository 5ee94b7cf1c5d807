/** Notifiers that deliver messages: the Telegram Bot API, mail and webhooks. */
@NullMarked
package readout.publish.notifier;

import org.jspecify.annotations.NullMarked;
