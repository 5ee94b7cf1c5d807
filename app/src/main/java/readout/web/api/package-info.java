/** The REST API, version 1, and the feeds; openapi.yaml describes the API. */
@NullMarked
package readout.web.api;

import org.jspecify.annotations.NullMarked;
