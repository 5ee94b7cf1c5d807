package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.generate.GeneratedRecords;
import readout.store.database.StoreException;

class PostgresStoreTest extends StoreTest {
    private static Optional<PostgresServer> server = Optional.empty();
    private static int places;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start();
        if (server.isEmpty()) {
            System.err.println("SKIPPED: no PostgreSQL under /usr/lib/postgresql");
        }
        assumeTrue(server.isPresent(), "no PostgreSQL");
    }

    @AfterAll
    static void stop() throws Exception {
        if (server.isPresent()) {
            server.get().down();
        }
    }

    @Override
    String freshPlace() {
        places++;
        return server.orElseThrow().url("dossier" + places);
    }

    @Override
    Jdbi jdbi(String place) {
        return Jdbi.create(place);
    }

    @Override
    String trueLiteral() {
        return "true";
    }

    @Test
    void aServerLostInTheMiddleOfAddingLosesNothing() throws Exception {
        String place = freshPlace();
        Store.create(place, "Test", List.of(), List.of()).close();
        try (Store store = Store.open(place)) {
            GeneratedRecords.of(0, 10).forEach(record -> store.add(record, Instant.EPOCH, false));
            server.orElseThrow().down();
            assertThatThrownBy(
                            () -> GeneratedRecords.of(10, 1).forEach(record -> store.add(record, Instant.EPOCH, false)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("connection to the server was lost");
        } finally {
            server.orElseThrow().up();
        }
        try (Store store = Store.open(place)) {
            assertThat(store.overview().articles()).isEqualTo(10);
            store.refresh();
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aServerThatIsNotThereIsNamedWithoutItsPassword() {
        assertThatThrownBy(() -> Store.open("jdbc:postgresql://127.0.0.1:1/x?user=u&password=secret&connectTimeout=1"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("connection to the server was lost or refused")
                .message()
                .doesNotContain("secret");
    }
}
