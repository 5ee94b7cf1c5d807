package readout.served;

import readout.store.Kept;

/** A finding in memory: as it is kept, and as a line of lists. */
record Held(Kept kept, Entry entry) {}
