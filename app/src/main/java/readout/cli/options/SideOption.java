package readout.cli.options;

import java.util.Arrays;
import java.util.List;
import readout.dossier.Side;
import readout.lexicon.PoliticalParties;
import readout.lexicon.States;

/** Parses sides in option values. */
public final class SideOption {
    private SideOption() {}

    /** Parses a side with its further names: "IAM=Machinists=Machinists union". */
    public static Side of(String words) {
        List<String> names = list(words, "=");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a side needs a name");
        }
        return new Side(known(names.get(0)), names.subList(1, names.size()), List.of());
    }

    /** Canonical name of a side: a state's code, the name that the reader uses for a parliamentary party, or any other name unchanged. */
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
