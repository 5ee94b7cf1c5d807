package readout.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.store.database.StoreException;

class SqliteStoreTest extends StoreTest {
    @TempDir
    private Path folder = Path.of("");

    private int places;

    @Override
    String freshPlace() {
        places++;
        return folder.resolve("dossier" + places + ".db").toString();
    }

    @Override
    Jdbi jdbi(String place) {
        return Jdbi.create("jdbc:sqlite:" + place);
    }

    @Override
    String trueLiteral() {
        return "1";
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        String place = freshPlace();
        assertThatThrownBy(() -> Store.open(place))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(place)
                .hasMessageContaining("no such dossier");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        String place = freshPlace();
        Files.writeString(Path.of(place), "this is a letter to a friend, and no database at all. ".repeat(40));
        assertThatThrownBy(() -> Store.open(place))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is no SQLite database");
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        String place = freshPlace();
        Store.create(place, "Test", List.of(), List.of()).close();
        byte[] bytes = Files.readAllBytes(Path.of(place));
        for (int at = 4096; at < bytes.length; at++) {
            bytes[at] = (byte) 0xA5;
        }
        Files.write(Path.of(place), bytes);
        assertThatThrownBy(() -> {
                    try (Store store = Store.open(place)) {
                        store.verify();
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        String place = folder.resolve("nowhere/dossier.db").toString();
        assertThatThrownBy(() -> Store.create(place, "Test", List.of(), List.of()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(place);
    }
}
