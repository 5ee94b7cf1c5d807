package readout.read.metadata;

import java.util.Locale;

/** A language as pages declare it, {@code en_GB} or {@code EN-gb}, in BCP 47's form and lower case. */
final class DeclaredLanguage {
    private DeclaredLanguage() {}

    static String of(String declared) {
        return declared.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
