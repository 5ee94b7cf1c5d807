/** Articles and their sentences as rows, and search in them. */
@NullMarked
package readout.store.article;

import org.jspecify.annotations.NullMarked;
