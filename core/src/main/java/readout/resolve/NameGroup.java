package readout.resolve;

import java.util.ArrayList;
import java.util.List;
import readout.text.EntityType;
import readout.text.Span;

/** Group of names of one entity, while the names are being collected. */
final class NameGroup {
    private final EntityType type;
    private final List<Span> mentions = new ArrayList<>();
    private String name;

    NameGroup(EntityType type, String name) {
        this.type = type;
        this.name = name;
    }

    EntityType type() {
        return type;
    }

    /** Fullest name so far. */
    String name() {
        return name;
    }

    List<Span> mentions() {
        return mentions;
    }

    void add(Span span, String text) {
        mentions.add(span);
        if (words(text).size() > words(name).size()) {
            name = text;
        }
    }

    static List<String> words(String name) {
        return List.of(name.split("[\\s.]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Distance from the offset to the nearest mention before it; mentions after it count as far away. */
    int distance(int place) {
        return mentions.stream()
                .mapToInt(span -> span.begin() <= place ? place - span.begin() : 1_000_000 + span.begin() - place)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
