/** Who may do what: accounts, tokens, sessions, and what guards them. */
@NullMarked
package readout.web.access;

import org.jspecify.annotations.NullMarked;
