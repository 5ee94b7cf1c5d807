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

/** The accounts and tokens of a server, in a database of their own. */
public final class Accounts implements AutoCloseable {
    /** The least length of a password, after NIST SP 800-63B. */
    public static final int LEAST_PASSWORD = 8;

    /** OWASP's first choice: 19 MiB, two passes, one lane. */
    private static final Argon2Function HASH = Argon2Function.getInstance(19456, 2, 1, 32, Argon2.ID);

    /** The hash of no one's password: checked where a name is not known, so that both answers take as long. */
    private static final String NOBODY = hash("no one's password");

    private static final String TOKEN = "readout_";
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;

    private Accounts(Database database) {
        this.database = database;
    }

    /**
     * Opens the accounts, made where there are none yet.
     *
     * @param place a file or a JDBC URL of PostgreSQL
     * @throws StoreException where they can't be opened
     */
    public static Accounts open(String place) {
        return new Accounts(Database.open(place, true, "readout/web/access"));
    }

    /** True where nobody has an account. */
    public boolean isEmpty() {
        return all().isEmpty();
    }

    /**
     * Adds an account, or gives the one of that name another password and role.
     *
     * @throws StoreException where the password is too short
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
     * Makes a token for a program.
     *
     * @return the token, which is shown once and kept nowhere
     * @throws StoreException where one of that name is there already
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
     * @throws StoreException where there is none of that name
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

    /** The account of that name, as it is now. */
    Optional<Account> named(String name) {
        return database.read(handle -> handle.createQuery("select name, role from account where name = :name")
                .bind("name", name)
                .map((row, context) -> new Account(row.getString("name"), AccessRole.of(row.getString("role"))))
                .findOne());
    }

    /** The account with this name and password. */
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

    /** Whose token this is. */
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
