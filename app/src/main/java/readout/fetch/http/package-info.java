/** Pages from the web, politely and without being led astray: robots.txt, a pace for each host, validators, limits, guarded addresses. */
@NullMarked
package readout.fetch.http;

import org.jspecify.annotations.NullMarked;
