/** What news comes in, from feeds to web archives: each format tells whether a stream is its own and hands over the articles in it. */
@NullMarked
package readout.fetch.format;

import org.jspecify.annotations.NullMarked;
