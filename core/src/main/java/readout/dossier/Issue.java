package readout.dossier;

import java.util.List;

/** Issue of the negotiation, with its name and the words that its positions contain. */
public record Issue(String name, List<String> words) {
    public Issue {
        words = List.copyOf(words);
    }
}
