/** What a reader knows before reading: states, titles, cue verbs, PLOVER; resource files and their one loader. */
@NullMarked
package readout.lexicon;

import org.jspecify.annotations.NullMarked;
