/** Parsing and validation of requests, and the exceptions for bad ones. */
@NullMarked
package readout.web.http;

import org.jspecify.annotations.NullMarked;
