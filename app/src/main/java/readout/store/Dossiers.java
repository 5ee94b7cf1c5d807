package readout.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.fact.Kind;
import readout.store.database.Settings;
import readout.store.finding.FindingRows;
import readout.store.finding.StoredFinding;

/** Assembles a dossier, as it stands now or as of a day. */
final class Dossiers {
    private final Handle handle;

    Dossiers(Handle handle) {
        this.handle = handle;
    }

    Dossier now(LocalDate today, int most) {
        return dossier(
                today,
                Arrays.stream(Kind.values())
                        .flatMap(kind -> FindingRows.latest(handle, kind, most).stream())
                        .toList());
    }

    Dossier on(LocalDate day, AsOf cut) {
        List<StoredFinding> now = FindingRows.all(handle);
        PastDays past = new PastDays(handle);
        List<Finding<?>> then = switch (cut) {
            case PUBLISHED -> past.published(day, now);
            case ADDED ->
                past.added(
                        day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1), now);
        };
        return dossier(day, then);
    }

    private Dossier dossier(LocalDate day, List<Finding<?>> findings) {
        Settings settings = new Settings(handle);
        return new Dossier(settings.name().orElse(""), settings.sides(), settings.issues(), day, findings);
    }
}
