package readout.knowledge;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Nouns that name an encounter or a round of talks, and the form that they imply. */
public final class MeetingNouns {
    private static final Map<String, String> FORMS = Resource.rows("meetings.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private MeetingNouns() {}

    /** True for "talks", "summit", "visit". */
    public static boolean is(String lemma) {
        return FORMS.containsKey(lemma);
    }

    /** "in-person", "phone", "video" where the noun says so. */
    public static Optional<String> form(String lemma) {
        return Optional.ofNullable(FORMS.get(lemma)).filter(form -> !form.equals("-"));
    }
}
