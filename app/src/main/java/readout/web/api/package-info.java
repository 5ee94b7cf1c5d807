/** The REST API, version 1, and the feeds; openapi.yaml beside it says the same to programs. */
@NullMarked
package readout.web.api;

import org.jspecify.annotations.NullMarked;
