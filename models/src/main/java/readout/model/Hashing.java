package readout.model;

/** Hashes of 64 bits for the names of features: FNV-1a over UTF-16, its bits mixed at the end as splitmix64 does. */
public final class Hashing {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hashing() {}

    /** The key of a name that is put together from pieces, the same however it is cut; never 0. */
    public static long key(String... pieces) {
        long hash = START;
        for (String piece : pieces) {
            for (int at = 0; at < piece.length(); at++) {
                hash = (hash ^ piece.charAt(at)) * PRIME;
            }
        }
        long mixed = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        mixed ^= mixed >>> 31;
        return mixed == 0 ? 1 : mixed;
    }
}
