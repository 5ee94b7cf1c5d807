package readout.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import readout.dossier.Content;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.Kind;

/** Puts a dossier together: as it stands, or as it stood on a day. */
final class Dossiers {
    private final Handle handle;

    Dossiers(Handle handle) {
        this.handle = handle;
    }

    private interface Source {
        <C extends Content> List<Finding<C>> of(Kind kind, Class<C> type);
    }

    Dossier now(LocalDate today, int most) {
        return of(today, new Source() {
            @Override
            public <C extends Content> List<Finding<C>> of(Kind kind, Class<C> type) {
                return FindingRows.latest(handle, kind, type, most);
            }
        });
    }

    Dossier on(LocalDate day, Cut cut) {
        List<Kept> now = FindingRows.all(handle);
        PastDays past = new PastDays(handle);
        List<Finding<?>> then = switch (cut) {
            case PUBLISHED -> past.published(day, now);
            case ADDED ->
                past.added(
                        day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1), now);
        };
        Settings settings = new Settings(handle);
        return Dossier.of(settings.name().orElse(""), settings.sides(), settings.issues(), day, then);
    }

    private Dossier of(LocalDate day, Source source) {
        Settings settings = new Settings(handle);
        return new Dossier(
                settings.name().orElse(""),
                settings.sides(),
                settings.issues(),
                day,
                source.of(Kind.MEETING, Content.Meeting.class),
                source.of(Kind.STATEMENT, Content.Statement.class),
                source.of(Kind.ROLE, Content.Role.class),
                source.of(Kind.POSITION, Content.Position.class),
                source.of(Kind.EVENT, Content.Event.class),
                source.of(Kind.MARKET, Content.Market.class),
                source.of(Kind.DEADLINE, Content.Deadline.class));
    }
}
