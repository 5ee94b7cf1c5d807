package readout.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import readout.fetch.format.Formats;

/** Lazy iterator over the pages of a file as JSON lines, so that a file of gigabytes is never in memory as a whole. */
final class Pulled implements Iterator<String> {
    private static final int AHEAD = 64;

    private final BlockingQueue<Optional<String>> queue = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reader;
    private Optional<String> next = Optional.empty();
    private boolean taken;

    /** Opens a file. */
    interface Opening {
        InputStream open() throws IOException;
    }

    Pulled(String name, Opening opening) {
        reader = new Thread(() -> read(name, opening), "readout-archive");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(String name, Opening opening) {
        try {
            try (InputStream stream = opening.open()) {
                new Formats()
                        .read(name, stream, found -> ArchivePage.of(found).ifPresent(page -> put(Optional.of(page.json()))));
            } catch (IOException broken) {
                put(Optional.of(new ArchivePage(name, Optional.empty(), "can't be read: " + broken.getMessage()).json()));
            }
            put(Optional.empty());
        } catch (Ended nobodyAsksAnyMore) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(Optional<String> page) {
        try {
            queue.put(page);
        } catch (InterruptedException stopped) {
            throw new Ended();
        }
    }

    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Stops reading. */
    void end() {
        reader.interrupt();
    }

    @Override
    public boolean hasNext() {
        if (!taken) {
            taken = true;
            try {
                next = queue.take();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                next = Optional.empty();
            }
        }
        return next.isPresent();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        taken = false;
        return next.orElseThrow();
    }
}
