package readout.dossier;

import java.time.LocalDate;

/**
 * Something that a dossier did not know before.
 *
 * @param weight how much it matters, 0 to 100
 * @param what what happened, in words
 * @param finding the id of what it is about
 */
public record Change(LocalDate day, Type type, int weight, String what, String finding) {
    /** What kind of change it is, the weightiest first. */
    public enum Type {
        /** A meeting collapsed or was called off. */
        OFF(100),
        /** A meeting is planned, or may come. */
        PLANNED(90),
        /** A meeting took place, or takes place. */
        HELD(85),
        /** A meeting is on other days than before. */
        MOVED(80),
        /** A party takes another stance on an issue. */
        SHIFT(75),
        /** Somebody joins or leaves a delegation. */
        ROSTER(70),
        /** A named speaker says or denies what only an unnamed one had said. */
        CONFIRMED(65),
        /** Sources of their own disagree. */
        CONTESTED(60),
        /** A deed of one party against another. */
        CONFLICT(55),
        /** A party takes a position that was not known. */
        POSITION(50);

        private final int weight;

        Type(int weight) {
            this.weight = weight;
        }

        /** How much changes of this kind matter, 0 to 100. */
        public int weight() {
            return weight;
        }
    }

    public static Change of(LocalDate day, Type type, String what, String finding) {
        return new Change(day, type, type.weight(), what, finding);
    }
}
