package readout.merge;

import java.util.List;
import java.util.Optional;
import readout.fact.Content;

/** Whom the names of a claim mean. */
interface Identities {
    /** What the person is called who has this name and, as the claim tells, this side. */
    String person(String name, Optional<String> side);

    /** What the parties are called, each once. */
    List<String> parties(List<String> names);

    /** The content with one person's id in place of another's. */
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
