/** Access control: accounts, tokens, roles, sign-in, CSRF protection and rate limits. */
@NullMarked
package readout.web.access;

import org.jspecify.annotations.NullMarked;
