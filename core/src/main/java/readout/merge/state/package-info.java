/** What findings come to on a day: state of play, changes, accounts of meetings, deadlines, issues. */
@NullMarked
package readout.merge.state;

import org.jspecify.annotations.NullMarked;
