package readout.watch;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.fetch.http.NotFetched;
import readout.ingest.Ingester;
import readout.read.Input;
import readout.store.Failure;
import readout.store.Store;

/** Polls a dossier's sources when they are due, and ingests what they brought. */
public final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int LOOKS_AT_ONCE = 16;
    private static final int ITEMS_OF_A_CYCLE = 20;
    private static final int PATIENCE_SECONDS = 30;

    private final Store store;
    private final Poller poller;
    private final Ingester ingester;
    private final Clock clock;
    private final WatchedSources sources;
    private final Queue queue;
    private final ExecutorService pollers = Executors.newFixedThreadPool(LOOKS_AT_ONCE, task -> {
        Thread thread = new Thread(task, "readout-look");
        thread.setDaemon(true);
        return thread;
    });

    public Watch(Store store, Poller poller, Ingester ingester, Clock clock) {
        this.store = store;
        this.poller = poller;
        this.ingester = ingester;
        this.clock = clock;
        this.sources = new WatchedSources(store.database());
        this.queue = new Queue(store.database());
    }

    /**
     * The outcome of a cycle.
     *
     * @param looked sources that were polled
     * @param failed polled sources that could not be read
     * @param found items that were new
     * @param worked articles that were worked on
     * @param more true where the queue holds more items that are due
     */
    public record Cycle(int looked, int failed, int found, int worked, boolean more) {}

    /**
     * Polls the sources that are due, and works on part of the queue.
     *
     * @param stop asked between two sources and between two articles; true ends the cycle after the current one
     */
    public Cycle cycle(BooleanSupplier stop) {
        int looked = 0;
        int found = 0;
        int failed = 0;
        for (Future<List<Integer>> poll : looks(sources.due(clock.instant()))) {
            if (stop.getAsBoolean()) {
                break;
            }
            for (int brought : result(poll, stop)) {
                looked++;
                found += Math.max(0, brought);
                failed += brought < 0 ? 1 : 0;
            }
        }
        int worked = 0;
        Optional<QueuedItem> next = queue.next(clock.instant());
        while (next.isPresent() && worked < ITEMS_OF_A_CYCLE && !stop.getAsBoolean()) {
            work(next.get());
            worked++;
            next = queue.next(clock.instant());
        }
        if (looked > 0 || worked > 0) {
            ingester.finish(store);
        }
        return new Cycle(looked, failed, found, worked, next.isPresent());
    }

    /** Polls the sources: those of one host one after the other, several hosts at once. */
    private List<Future<List<Integer>>> looks(List<WatchedSource> due) {
        return due.stream()
                .collect(Collectors.groupingBy(Watch::host, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofOne ->
                        pollers.submit(() -> ofOne.stream().map(this::look).toList()))
                .toList();
    }

    private static String host(WatchedSource source) {
        return source.name().replaceFirst("^(\\w+://[^/]*).*", "$1");
    }

    /** Waits for a poll; asking {@code stop} renews the lease meanwhile. */
    private static List<Integer> result(Future<List<Integer>> poll, BooleanSupplier stop) {
        try {
            while (!poll.isDone() && !stop.getAsBoolean()) {
                try {
                    return poll.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                } catch (TimeoutException notYet) {
                    LOG.debug("still looking");
                }
            }
            return poll.isDone() ? poll.get() : List.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException failed) {
            LOG.error("sources could not be looked at", failed.getCause());
            return List.of(-1);
        }
    }

    /** Polls a source; returns the number of new items, or a negative number where it could not be read. */
    private int look(WatchedSource source) {
        try {
            int brought = sources.looked(source, poller.look(source), clock.instant());
            if (source.failures() > 0) {
                store.readings().succeeded(source.name());
            }
            LOG.info("{}: {} new", source.name(), brought);
            return brought;
        } catch (NotFetched failed) {
            failed(source, failed.reason());
            return -1;
        } catch (RuntimeException broken) {
            LOG.warn("{}", source.name(), broken);
            failed(source, "could not be looked at: " + broken);
            return -1;
        }
    }

    private void failed(WatchedSource source, String reason) {
        LOG.warn("{}: {}", source.name(), reason);
        sources.failed(source, reason, clock.instant());
        store.readings().failed(new Failure(source.name(), clock.instant(), reason));
    }

    private void work(QueuedItem item) {
        if (item.begun() - item.tries() >= Queue.MOST_DEATHS) {
            aside(item, "the program ended " + item.begun() + " times while it worked on this");
            return;
        }
        queue.begin(item);
        try {
            switch (item.step()) {
                case FOUND -> queue.fetched(item, poller.fetch(item), clock.instant());
                case FETCHED -> read(item, item.input().orElseThrow());
                case DONE, QUARANTINED -> throw new IllegalStateException(item.address() + " is done");
            }
        } catch (NotFetched failed) {
            again(item, failed.reason());
        } catch (RuntimeException broken) {
            LOG.warn("{}", item.address(), broken);
            again(item, "could not be worked on: " + broken);
        }
    }

    private void read(QueuedItem item, Input input) {
        Ingester.Outcome outcome =
                ingester.add(store, input.with(input.given().or(item.known())), false, item.backlog());
        if (outcome.added().isPresent()) {
            queue.done(item);
        } else {
            again(item, outcome.reason());
        }
    }

    /** Schedules another try. Where the page turns out to be unavailable, the teaser from its feed is read instead. */
    private void again(QueuedItem item, String reason) {
        if (!queue.failed(item, reason, clock.instant())) {
            return;
        }
        LOG.warn("{}: set aside: {}", item.address(), reason);
        store.readings().failed(new Failure(item.address(), clock.instant(), reason));
        if (item.step() == QueuedItem.Step.FOUND && item.input().isPresent()) {
            readLines(item, item.input().get());
        }
    }

    private void readLines(QueuedItem item, Input lines) {
        boolean taken =
                ingester.add(store, lines, false, item.backlog()).added().isPresent();
        if (taken) {
            queue.done(item);
        }
    }

    private void aside(QueuedItem item, String reason) {
        queue.aside(item, reason);
        store.readings().failed(new Failure(item.address(), clock.instant(), reason));
    }

    /** True where a source is due or the queue has work. */
    boolean hasWork() {
        return !sources.all().isEmpty() || queue.next(clock.instant()).isPresent();
    }

    @Override
    public void close() {
        pollers.shutdownNow();
    }
}
