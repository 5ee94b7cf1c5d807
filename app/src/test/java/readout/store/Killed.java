package readout.store;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import readout.generate.GeneratedRecords;

/** A process that adds records and is killed again and again, till one run comes to its end. */
final class Killed {
    private static final int SHORTEST_MILLIS = 700;
    private static final int LONGEST_MILLIS = 1800;

    private Killed() {}

    /** Adds records to the place; called in a process of its own. */
    public static void main(String[] arguments) {
        try (Store store = Store.open(arguments[0])) {
            GeneratedRecords.of(0, Integer.parseInt(arguments[1]))
                    .forEach(record -> store.add(record, Instant.parse("2026-01-02T03:04:05Z"), false));
        }
    }

    /** So many runs are killed at random moments, the last one ends by itself. */
    static void often(String place, int records, int times) throws Exception {
        Random chance = new Random(7);
        for (int time = 0; time < times; time++) {
            Process process = start(place, records);
            int millis = SHORTEST_MILLIS + chance.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS);
            if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
        Process last = start(place, records);
        if (!last.waitFor(2, TimeUnit.MINUTES) || last.exitValue() != 0) {
            last.destroyForcibly();
            throw new AssertionError("the last run did not end well");
        }
    }

    private static Process start(String place, int records) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Killed.class.getName(),
                        place,
                        String.valueOf(records)))
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
    }
}
