/** The pages that people look at: what each shows, and the forms they send. */
@NullMarked
package readout.web.page;

import org.jspecify.annotations.NullMarked;
