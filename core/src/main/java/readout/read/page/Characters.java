package readout.read.page;

import java.text.Normalizer;

/** Normalizes text for storage: NFC, no control or zero-width characters, no lone surrogates, plain spaces. */
public final class Characters {
    private Characters() {}

    public static String clean(String text) {
        char[] characters = text.toCharArray();
        StringBuilder clean = new StringBuilder(characters.length);
        int at = 0;
        int plain = 0;
        while (at < characters.length) {
            if (isPlain(characters[at])) {
                at++;
            } else {
                clean.append(characters, plain, at - plain);
                int point = Character.codePointAt(characters, at);
                append(point, clean);
                at += Character.charCount(point);
                plain = at;
            }
        }
        clean.append(characters, plain, characters.length - plain);
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** True for the characters of most text, which need no lookup in Unicode's tables. */
    private static boolean isPlain(char each) {
        return each >= ' ' && each <= '~' || each == '\n' || each == '\r';
    }

    private static void append(int point, StringBuilder clean) {
        if (point == '\t') {
            clean.append(' ');
            return;
        }
        boolean lineBreak = point == '\n' || point == '\r' || point == '\u2028' || point == '\u2029';
        boolean broken = Character.getType(point) == Character.SURROGATE || point == 0xFFFE || point == 0xFFFF;
        boolean invisible = point == 0xFEFF
                || point >= 0x200B && point <= 0x200F
                || point == 0x00AD
                || point >= 0x202A && point <= 0x202E;
        if (lineBreak) {
            clean.append(point == '\u2029' ? "\n\n" : point == '\u2028' ? "\n" : Character.toString(point));
        } else if (broken) {
            clean.append('\uFFFD');
        } else if (Character.isSpaceChar(point)) {
            clean.append(' ');
        } else if (!invisible && !Character.isISOControl(point)) {
            clean.appendCodePoint(point);
        }
    }
}
