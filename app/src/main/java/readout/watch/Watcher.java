package readout.watch;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.publish.Publisher;

/** Watches a dossier for as long as this process holds the lease: its sources, queue, digests and alerts take turns. */
public final class Watcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final Lease lease;
    private final Watch watch;
    private final Publisher publisher;
    private volatile boolean stopped;
    private final Thread thread = new Thread(this::run, "readout-watch");

    public Watcher(Lease lease, Watch watch, Publisher publisher) {
        this.lease = lease;
        this.watch = watch;
        this.publisher = publisher;
        thread.setDaemon(true);
    }

    /** Starts watching in a thread of its own, until this is closed. */
    public Watcher start() {
        thread.start();
        return this;
    }

    /** Watches until this thread is interrupted. */
    public void run() {
        while (!stopped) {
            try {
                boolean needed = watch.hasWork() || publisher.hasChannels();
                boolean more = needed && lease.take() && turn().more();
                if (!more) {
                    pause();
                }
            } catch (RuntimeException failed) {
                LOG.error("a turn of watching failed; the next one comes", failed);
                pause();
            }
        }
        lease.release();
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException ended) {
            stopped = true;
        }
    }

    /** Takes one turn: polls due sources, works on part of the queue, and plans and sends messages. */
    public Watch.Cycle turn() {
        Watch.Cycle cycle = watch.cycle(() -> stopped || !lease.take());
        publisher.tick();
        return cycle;
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join(LONGEST_END.toMillis());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        watch.close();
    }
}
