package readout.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.store.database.Database;
import readout.store.database.StoreException;

class AccountsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Accounts open() {
        return Accounts.open(folder.resolve("accounts").toString());
    }

    @Test
    void aPasswordIsRightForItsNameAlone() {
        try (Accounts accounts = open()) {
            assertThat(accounts.isEmpty()).isTrue();
            accounts.put("ann", "long enough", AccessRole.EDITOR, NOW);
            accounts.put("bob", "long as well", AccessRole.READER, NOW);
            assertThat(accounts.signedIn("ann", "long enough")).contains(new Account("ann", AccessRole.EDITOR));
            assertThat(accounts.signedIn("bob", "long enough")).isEmpty();
            assertThat(accounts.signedIn("ann", "Long enough")).isEmpty();
            assertThat(accounts.signedIn("nobody", "no one's password")).isEmpty();
        }
    }

    @Test
    void anAccountGetsAnotherPasswordAndRole() {
        try (Accounts accounts = open()) {
            accounts.put("ann", "long enough", AccessRole.EDITOR, NOW);
            accounts.put("ann", "another one", AccessRole.ADMINISTRATOR, NOW);
            assertThat(accounts.signedIn("ann", "long enough")).isEmpty();
            assertThat(accounts.signedIn("ann", "another one")).contains(new Account("ann", AccessRole.ADMINISTRATOR));
            assertThat(accounts.all()).hasSize(1);
        }
    }

    @Test
    void keepersOfAnEarlierVersionAreAdministrators() {
        try (Accounts accounts = open();
                Database earlier = Database.open(folder.resolve("accounts").toString(), false, "readout/web/access")) {
            accounts.put("ann", "long enough", AccessRole.READER, NOW);
            String token = accounts.newToken("dashboard", AccessRole.READER, NOW);
            earlier.write(handle -> handle.execute("update account set role = 'keeper'")
                    + handle.execute("update token set role = 'keeper'"));
            Account ann = new Account("ann", AccessRole.ADMINISTRATOR);
            assertThat(accounts.all()).containsExactly(ann);
            assertThat(accounts.signedIn("ann", "long enough")).contains(ann);
            assertThat(accounts.byToken(token)).contains(new Account("dashboard", AccessRole.ADMINISTRATOR));
            accounts.put("ann", "another one", AccessRole.ADMINISTRATOR, NOW);
            String stored = earlier.read(handle -> handle.createQuery("select role from account")
                    .mapTo(String.class)
                    .one());
            assertThat(stored).isEqualTo("administrator");
        }
    }

    @Test
    void shortPasswordsAndEmptyNamesAreRefused() {
        try (Accounts accounts = open()) {
            assertThatThrownBy(() -> accounts.put("ann", "short", AccessRole.READER, NOW))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("8 characters");
            assertThatThrownBy(() -> accounts.put(" ", "long enough", AccessRole.READER, NOW))
                    .isInstanceOf(StoreException.class);
            assertThat(accounts.isEmpty()).isTrue();
        }
    }

    @Test
    void aTokenIsShownOnceAndGoneWhenRemoved() {
        try (Accounts accounts = open()) {
            String token = accounts.newToken("dashboard", AccessRole.READER, NOW);
            assertThat(accounts.byToken(token)).contains(new Account("dashboard", AccessRole.READER));
            assertThat(accounts.byToken(token + "x")).isEmpty();
            assertThatThrownBy(() -> accounts.newToken("dashboard", AccessRole.ADMINISTRATOR, NOW))
                    .hasMessageContaining("already");
            accounts.remove("dashboard");
            assertThat(accounts.byToken(token)).isEmpty();
            assertThatThrownBy(() -> accounts.remove("dashboard")).hasMessageContaining("no account and no token");
        }
    }

    @Test
    void aThrottleLetsABurstThroughAndThenHoldsBack() {
        RateLimiter throttle = new RateLimiter(3, 1, Duration.ofMinutes(1));
        for (int each = 0; each < 3; each++) {
            assertThat(throttle.take("ann")).isZero();
        }
        assertThat(throttle.take("ann")).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(throttle.wait("ann")).isPositive();
        assertThat(throttle.take("bob")).isZero();
        throttle.forget("ann");
        assertThat(throttle.wait("ann")).isZero();
    }
}
