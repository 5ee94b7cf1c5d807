package readout.read.metadata;

import java.util.Locale;

/** Normalizes a language as pages declare it, {@code en_GB} or {@code EN-gb}, to BCP 47 in lower case. */
final class DeclaredLanguage {
    private DeclaredLanguage() {}

    static String of(String declared) {
        return declared.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
