/** Formats of news, from feeds to web archives: each recognises its own streams and passes on the articles in them. */
@NullMarked
package readout.fetch.format;

import org.jspecify.annotations.NullMarked;
