/** What a request asks for, looked at; and what is said where it can't be answered. */
@NullMarked
package readout.web.http;

import org.jspecify.annotations.NullMarked;
