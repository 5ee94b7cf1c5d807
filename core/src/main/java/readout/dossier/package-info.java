/** What all articles say together: claims, the findings they make up, people, issues and how talks stand. */
@NullMarked
package readout.dossier;

import org.jspecify.annotations.NullMarked;
