/** Fetches web pages politely and safely: robots.txt, a pace for each host, validators, limits and guarded addresses. */
@NullMarked
package readout.fetch.http;

import org.jspecify.annotations.NullMarked;
