/** What findings add up to on a day: state of play, changes, accounts of meetings, due dates, issues. */
@NullMarked
package readout.merge.state;

import org.jspecify.annotations.NullMarked;
