/** Views of records and dossiers: text for a terminal, HTML and JSON. */
@NullMarked
package readout.view;

import org.jspecify.annotations.NullMarked;
