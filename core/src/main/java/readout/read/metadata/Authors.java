package readout.read.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Splits several authors in one string: {@code By A. Writer, B. Checker and C. Third}. */
public final class Authors {
    private static final Pattern BY = Pattern.compile("(?i)^\\s*by:?\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;| and | & |\\|)\\s*");

    private Authors() {}

    /** Removes "By" before a name. */
    static String withoutBy(String name) {
        return BY.matcher(SPACE.matcher(name).replaceAll(" ")).replaceFirst("").strip();
    }

    /** Names in order, without "By". */
    public static List<String> of(String names) {
        return Arrays.stream(BETWEEN.split(withoutBy(names)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
