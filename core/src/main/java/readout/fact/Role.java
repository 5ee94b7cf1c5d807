package readout.fact;

import java.util.List;
import java.util.Optional;

/** A person's title or affiliation, and whether the article tells of its beginning or end. */
public record Role(
        String person,
        String title,
        Optional<String> side,
        Optional<RosterChange> change,
        List<Evidence> evidence,
        double confidence)
        implements Fact {
    public Role {
        evidence = List.copyOf(evidence);
        Fact.checked(confidence);
    }
}
