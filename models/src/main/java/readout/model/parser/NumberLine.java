package readout.model.parser;

/** A line of numbers parted by blanks. */
final class NumberLine {
    private final String line;
    private int at;

    NumberLine(String line) {
        this.line = line;
    }

    /** The next run of characters up to a blank. */
    String word() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        int begin = at;
        while (at < line.length() && line.charAt(at) != ' ') {
            at++;
        }
        return line.substring(begin, at);
    }

    float[] floats(int count) {
        float[] floats = new float[count];
        for (int index = 0; index < count; index++) {
            floats[index] = Float.parseFloat(word());
        }
        return floats;
    }
}
