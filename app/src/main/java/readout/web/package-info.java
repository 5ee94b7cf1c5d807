/** The dossier website and its API: one server, its routes and its error handling. */
@NullMarked
package readout.web;

import org.jspecify.annotations.NullMarked;
