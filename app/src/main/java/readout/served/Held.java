package readout.served;

import readout.store.finding.StoredFinding;

/** A finding cached with its rendered list entry. */
record Held(StoredFinding kept, FindingEntry entry) {}
