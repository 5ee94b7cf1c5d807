package readout.cli.options;

import java.util.Arrays;
import java.util.List;
import readout.dossier.Side;
import readout.lexicon.PoliticalParties;
import readout.lexicon.States;

/** Sides as options name them. */
public final class SideOption {
    private SideOption() {}

    /** "IAM=Machinists=Machinists union": a name, and further ones that mean it. */
    public static Side of(String words) {
        List<String> names = list(words, "=");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a side needs a name");
        }
        return new Side(known(names.get(0)), names.subList(1, names.size()), List.of());
    }

    /** A state by its code, a party of a parliament by the name that articles are read with, anything else as it stands. */
    public static String known(String name) {
        return States.byName(name).or(() -> PoliticalParties.of(name)).orElse(name);
    }

    public static List<String> list(String words, String between) {
        return Arrays.stream(words.split(between, -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
