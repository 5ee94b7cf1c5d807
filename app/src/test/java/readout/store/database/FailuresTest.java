package readout.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What users are told; a full disk and a read-only folder can't be had in a test that may run as root. */
class FailuresTest {
    @ParameterizedTest
    @CsvSource({
        "SQLITE_FULL, the disk is full; what was added before is kept",
        "SQLITE_READONLY, read-only",
        "SQLITE_READONLY_DIRECTORY, read-only",
        "SQLITE_CORRUPT, is damaged",
        "SQLITE_NOTADB, is no SQLite database",
        "SQLITE_BUSY, held by another process",
        "SQLITE_CANTOPEN, can't be opened",
        "SQLITE_IOERR, the disk gives an error"
    })
    void sqliteComplainsInPlainWords(SQLiteErrorCode code, String words) {
        StoreException told = Failures.of("trade.db", new RuntimeException(new SQLiteException("x", code)));
        assertThat(told).hasMessageStartingWith("trade.db: ").hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({
        "08006, the connection to the server was lost",
        "57P01, the connection to the server was lost",
        "28P01, refuses this user or password",
        "53100, disk is full",
        "25006, takes no writes",
        "3D000, no such database"
    })
    void aServerComplainsInPlainWords(String state, String words) {
        StoreException told = Failures.of("jdbc:postgresql://h/d", new SQLException("x", state));
        assertThat(told).hasMessageContaining(words);
    }

    @Test
    void passwordsAreNeverTold() {
        assertThat(Failures.of("jdbc:postgresql://me:secret@h/d?password=secret&x=1", new IllegalStateException("why")))
                .message()
                .doesNotContain("secret")
                .endsWith("why");
    }
}
