package readout.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import readout.store.database.Database;

/**
 * Lease to watch a dossier, held by one process at a time. It expires where its holder stops renewing it; the lease of a holder that ran on this
 * machine and has ended can be taken at once.
 */
public final class Lease {
    private static final String NAME = "watch";
    private static final Duration TIME = Duration.ofMinutes(5);

    private final Database database;
    private final Clock clock;
    private final String machine;
    private final String owner;

    /**
     * A lease for this process.
     *
     * @param machine this machine's name
     */
    public Lease(Database database, Clock clock, String machine) {
        this.database = database;
        this.clock = clock;
        this.machine = machine;
        this.owner = machine + " " + identity(ProcessHandle.current());
    }

    /** Identifies a process by number and start time, because numbers are reused. */
    private static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** Takes or renews the lease; returns false where another process holds it. */
    public boolean take() {
        Instant now = clock.instant();
        return database.write(handle -> {
            Optional<String[]> held = handle.createQuery("select owner, until from lease where name = :name")
                    .bind("name", NAME)
                    .map((row, context) -> new String[] {row.getString("owner"), row.getString("until")})
                    .findOne();
            boolean others = held.filter(each ->
                            !each[0].equals(owner) && Instant.parse(each[1]).isAfter(now) && !isDead(each[0]))
                    .isPresent();
            if (!others) {
                handle.createUpdate("insert into lease (name, owner, until) values (:name, :owner, :until)"
                                + " on conflict (name) do update set owner = excluded.owner, until = excluded.until")
                        .bind("name", NAME)
                        .bind("owner", owner)
                        .bind("until", now.plus(TIME).toString())
                        .execute();
            }
            return !others;
        });
    }

    /** The lease's holder, for messages. */
    public String holder() {
        return database.read(handle -> handle.createQuery("select owner from lease where name = :name")
                .bind("name", NAME)
                .mapTo(String.class)
                .findOne()
                .orElse("nobody"));
    }

    private boolean isDead(String other) {
        if (!other.startsWith(machine + " ")) {
            return false;
        }
        String process = other.substring(machine.length() + 1);
        long pid = Long.parseLong(process.substring(0, process.indexOf(' ')));
        return ProcessHandle.of(pid)
                .filter(found -> identity(found).equals(process))
                .isEmpty();
    }

    /** Releases the lease. */
    public void release() {
        database.write(handle -> handle.createUpdate("delete from lease where name = :name and owner = :owner")
                .bind("name", NAME)
                .bind("owner", owner)
                .execute());
    }
}
