package readout.web.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import readout.store.database.Database;
import readout.store.database.StoreException;

/** Repository of a server's accounts and tokens, in a database of their own. */
public final class Accounts implements AutoCloseable {
    /** The minimum length of a password in characters, from NIST SP 800-63B. */
    public static final int LEAST_PASSWORD = 8;

    /** Argon2id with OWASP's first choice of parameters: 19 MiB, two passes, one lane. */
    private static final Argon2Function HASH = Argon2Function.getInstance(19456, 2, 1, 32, Argon2.ID);

    /** A dummy hash, checked for unknown names so that the response time doesn't reveal which names exist. */
    private static final String NOBODY = hash("no one's password");

    private static final String TOKEN = "readout_";
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;

    private Accounts(Database database) {
        this.database = database;
    }

    /**
     * Opens the accounts' database, creating it if it doesn't exist.
     *
     * @param place a file or a JDBC URL of PostgreSQL
     * @throws StoreException if it can't be opened
     */
    public static Accounts open(String place) {
        return new Accounts(Database.open(place, true, "readout/web/access"));
    }

    /** True where there are no accounts. */
    public boolean isEmpty() {
        return all().isEmpty();
    }

    /**
     * Adds an account, or changes the password and role of the account with that name.
     *
     * @throws StoreException if the name is blank or the password too short
     */
    public void put(String name, String password, AccessRole role, Instant now) {
        if (name.isBlank()) {
            throw new StoreException("an account needs a name");
        }
        if (password.length() < LEAST_PASSWORD) {
            throw new StoreException("a password needs " + LEAST_PASSWORD + " characters or more");
        }
        database.write(handle -> handle.createUpdate(
                        "insert into account (name, role, password, made) values (:name, :role, :password, :made)"
                                + " on conflict (name) do update set role = excluded.role, password = excluded.password")
                .bind("name", name)
                .bind("role", role.word())
                .bind("password", hash(password))
                .bind("made", now.toString())
                .execute());
    }

    /**
     * Creates a token for a program.
     *
     * @return the token; only its hash is stored, so it can't be shown again
     * @throws StoreException if there is already a token with that name
     */
    public String newToken(String name, AccessRole role, Instant now) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = TOKEN + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        int made = database.write(handle -> handle.createUpdate(
                        "insert into token (hash, name, role, made) values (:hash, :name, :role, :made) on conflict do nothing")
                .bind("hash", DigestUtils.sha256Hex(token))
                .bind("name", name)
                .bind("role", role.word())
                .bind("made", now.toString())
                .execute());
        if (made == 0) {
            throw new StoreException("there is a token named '" + name + "' already");
        }
        return token;
    }

    /**
     * Removes an account or a token.
     *
     * @throws StoreException if there is neither with that name
     */
    public void remove(String name) {
        int removed = database.write(handle -> handle.createUpdate("delete from account where name = :name")
                        .bind("name", name)
                        .execute()
                + handle.createUpdate("delete from token where name = :name")
                        .bind("name", name)
                        .execute());
        if (removed == 0) {
            throw new StoreException("there is no account and no token named '" + name + "'");
        }
    }

    public List<Account> all() {
        return list("account");
    }

    public List<Account> tokens() {
        return list("token");
    }

    private List<Account> list(String table) {
        return database.read(handle -> handle.createQuery("select name, role from " + table + " order by name")
                .map((row, context) -> new Account(row.getString("name"), AccessRole.of(row.getString("role"))))
                .list());
    }

    /** The account with this name; empty if there is none. */
    Optional<Account> named(String name) {
        return database.read(handle -> handle.createQuery("select name, role from account where name = :name")
                .bind("name", name)
                .map((row, context) -> new Account(row.getString("name"), AccessRole.of(row.getString("role"))))
                .findOne());
    }

    /** The account with this name and password; empty if either is wrong. */
    Optional<Account> signedIn(String name, String password) {
        Optional<String> hash =
                database.read(handle -> handle.createQuery("select password from account where name = :name")
                        .bind("name", name)
                        .mapTo(String.class)
                        .findOne());
        String known = hash.orElse(NOBODY);
        boolean right = Password.check(password, known).with(Argon2Function.getInstanceFromHash(known));
        return right ? hash.flatMap(each -> named(name)) : Optional.empty();
    }

    /** The account that this token belongs to; empty if the token is unknown. */
    Optional<Account> byToken(String token) {
        return database.read(handle -> handle.createQuery("select name, role from token where hash = :hash")
                .bind("hash", DigestUtils.sha256Hex(token))
                .map((row, context) -> new Account(row.getString("name"), AccessRole.of(row.getString("role"))))
                .findOne());
    }

    private static String hash(String password) {
        return Password.hash(password).addRandomSalt().with(HASH).getResult();
    }

    @Override
    public void close() {
        database.close();
    }
}
