package readout.consolidate;

/** Who is meant by a name in an article, by the fullest name the dossier has. */
public interface Naming {
    /** The name to show; the name itself where nobody is known by it. */
    String of(String name, String article);
}
