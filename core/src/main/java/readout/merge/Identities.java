package readout.merge;

import java.util.List;
import java.util.Optional;
import readout.fact.Content;

/** Identifies the people and parties that a claim names. */
interface Identities {
    /** Id or name of the person with this name and, according to the claim, this side. */
    String person(String name, Optional<String> side);

    /** Names of the identified parties, without duplicates. */
    List<String> parties(List<String> names);

    /** Replaces one person's id by another's in a content. */
    static <C extends Content> C renamed(C content, String from, String into) {
        return Rules.of(content).identified(content, new Identities() {
            @Override
            public String person(String id, Optional<String> side) {
                return id.equals(from) ? into : id;
            }

            @Override
            public List<String> parties(List<String> names) {
                return names;
            }
        });
    }
}
