/** Lexicon: states, titles, cue verbs, PLOVER's modes; resource files and their loader. */
@NullMarked
package readout.lexicon;

import org.jspecify.annotations.NullMarked;
