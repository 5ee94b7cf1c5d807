/** What one article says, each fact with the words it rests on. */
@NullMarked
package readout.fact;

import org.jspecify.annotations.NullMarked;
