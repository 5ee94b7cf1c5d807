package readout.model;

/** Hashes of 64 bits for the names of features, put together piece by piece: FNV-1a over UTF-16, its bits mixed at the end as splitmix64 does. */
public final class Hashing {
    /** The hash of nothing, to which pieces are added. */
    public static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Hashing() {}

    /** Adds a piece. */
    public static long add(long hash, CharSequence piece) {
        return add(hash, piece, 0, piece.length());
    }

    /** Adds a part of a text. */
    public static long add(long hash, CharSequence text, int from, int to) {
        long sum = hash;
        for (int at = from; at < to; at++) {
            sum = (sum ^ text.charAt(at)) * PRIME;
        }
        return sum;
    }

    /** The key of what was added; never 0. */
    public static long key(long hash) {
        long mixed = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        mixed ^= mixed >>> 31;
        return mixed == 0 ? 1 : mixed;
    }
}
