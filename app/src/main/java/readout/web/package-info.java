/** The dossier site and its API: one server, its routes, and how it answers what goes wrong. */
@NullMarked
package readout.web;

import org.jspecify.annotations.NullMarked;
