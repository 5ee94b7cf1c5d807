package readout.consolidate;

import java.util.Optional;

/** Who is meant by a name in an article, by the fullest name the dossier has. */
public interface Naming {
    /** The name to show; the name itself where nobody is known by it. */
    String of(String name, String article);

    /** The side of who is meant, where it is known. */
    Optional<String> side(String name, String article);
}
