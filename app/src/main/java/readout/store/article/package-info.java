/** Articles and their sentences as rows, and full-text search over them. */
@NullMarked
package readout.store.article;

import org.jspecify.annotations.NullMarked;
