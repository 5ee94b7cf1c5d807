package readout.dossier;

import java.util.List;

/** A matter of the negotiation, by its name and the words that positions on it hold. */
public record Issue(String name, List<String> words) {
    public Issue {
        words = List.copyOf(words);
    }
}
