package readout.served;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All dossiers of a server, by their names in addresses. */
public final class ServedDossiers implements AutoCloseable {
    private final Map<String, ServedDossier> bySlug = new TreeMap<>();

    public ServedDossiers(List<ServedDossier> dossiers) {
        dossiers.forEach(dossier -> bySlug.put(dossier.slug(), dossier));
    }

    public Collection<ServedDossier> all() {
        return List.copyOf(bySlug.values());
    }

    public Optional<ServedDossier> named(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    @Override
    public void close() {
        bySlug.values().forEach(ServedDossier::close);
    }
}
