package readout.served;

import readout.store.finding.StoredFinding;

/** A finding in memory: as it is kept, and as a line of lists. */
record Held(StoredFinding kept, FindingEntry entry) {}
