package readout.model;

/** Numbers as the network might give them, so that what is made of them is tested without it. */
public final class MadeUpNumbers {
    private MadeUpNumbers() {}

    /** The pieces of words between blanks, a word cut at its bars: "nego|tiators met". */
    public static Pieces pieces(String words) {
        Pieces pieces = new Pieces();
        int begin = 0;
        for (String word : words.split(" ")) {
            String[] parts = word.split("\\|");
            int end = begin + String.join("", parts).length();
            int at = begin;
            for (String part : parts) {
                pieces.add(0, 0, begin, end, at, at + part.length());
                at += part.length();
            }
            begin = end + 1;
        }
        return pieces;
    }

    /** A table of these rows. */
    public static WeightTable table(double[]... rows) {
        float[] values = new float[rows.length * rows[0].length];
        int at = 0;
        for (double[] row : rows) {
            for (double value : row) {
                values[at] = (float) value;
                at++;
            }
        }
        return WeightTable.of(values, rows[0].length);
    }

    /** Scores of triggers of which only the values of their attributes are known, a row a trigger. */
    public static Scores scores(double[]... values) {
        return new Scores(table(new double[] {0}), table(values), 0);
    }
}
