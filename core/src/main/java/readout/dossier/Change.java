package readout.dossier;

import java.time.LocalDate;

/**
 * Change in a dossier: something that it did not know before.
 *
 * @param weight importance, 0 to 100
 * @param what description in words
 * @param finding id of the finding that it is about
 */
public record Change(LocalDate day, Type type, int weight, String what, String finding) {
    /** Type of a change, the most important first. */
    public enum Type {
        /** A meeting collapsed or was called off. */
        OFF(100),
        /** A meeting is planned, or may come. */
        PLANNED(90),
        /** A meeting took place, or takes place. */
        HELD(85),
        /** A meeting is on other days than before. */
        MOVED(80),
        /** A party changes its stance on an issue. */
        SHIFT(75),
        /** Somebody joins or leaves a delegation. */
        ROSTER(70),
        /** A named speaker confirms or denies what only an unnamed one had said. */
        CONFIRMED(65),
        /** Independent sources disagree. */
        CONTESTED(60),
        /** A party acts against another. */
        CONFLICT(55),
        /** A party takes a new position. */
        POSITION(50);

        private final int weight;

        Type(int weight) {
            this.weight = weight;
        }

        /** Weight of changes of this type, 0 to 100. */
        public int weight() {
            return weight;
        }
    }

    public static Change of(LocalDate day, Type type, String what, String finding) {
        return new Change(day, type, type.weight(), what, finding);
    }
}
