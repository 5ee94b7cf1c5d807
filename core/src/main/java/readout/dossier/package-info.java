/** Dossier: claims of many articles, the findings that they make up, people, issues and the state of play. */
@NullMarked
package readout.dossier;

import org.jspecify.annotations.NullMarked;
