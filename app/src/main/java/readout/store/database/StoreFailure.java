package readout.store.database;

/** Says that a database can't be used, in words for whoever runs it: they name its place. */
public final class StoreFailure extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
