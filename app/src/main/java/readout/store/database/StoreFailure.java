package readout.store.database;

/** Thrown where a database can't be used; the message is written for its operator and names the database's place. */
public final class StoreFailure extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
