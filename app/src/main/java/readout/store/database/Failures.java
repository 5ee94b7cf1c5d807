package readout.store.database;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Translates database errors into messages that tell the user what to do. */
final class Failures {
    private Failures() {}

    static StoreException of(String place, Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException told) {
                return told;
            }
            if (cause instanceof SQLiteException sqlite) {
                return new StoreFailure(hidden(place) + ": " + words(sqlite.getResultCode(), sqlite), failed);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return new StoreFailure(hidden(place) + ": " + words(sql), failed);
            }
        }
        return new StoreFailure(hidden(place) + ": " + failed.getMessage(), failed);
    }

    private static String words(SQLiteErrorCode code, SQLiteException failed) {
        // Extended codes keep the plain one in their lowest byte.
        return switch (code.code & 0xFF) {
            case 26 -> "is no SQLite database";
            case 11 -> "is damaged; take a copy from before, or save what can be saved with 'sqlite3 FILE .recover'";
            case 13 -> "the disk is full; what was added before is kept";
            case 8 -> "can't be written: the file or its folder is read-only";
            case 14 -> "can't be opened: is the folder there, and may you write in it?";
            case 10 -> "can't be read or written: the disk gives an error";
            case 5, 6 -> "is held by another process for too long";
            default -> String.valueOf(failed.getMessage());
        };
    }

    private static String words(SQLException failed) {
        String state = failed.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "the connection to the server was lost or refused; what was added before is kept";
        }
        if (state.startsWith("28")) {
            return "the server refuses this user or password";
        }
        return switch (state) {
            case "3D000" -> "the server has no such database";
            case "53100" -> "the server's disk is full; what was added before is kept";
            case "25006" -> "the server takes no writes at present";
            default -> String.valueOf(failed.getMessage());
        };
    }

    /** The place without the password that its URL may hold. */
    private static String hidden(String place) {
        return place.replaceAll("(password=)[^&]*", "$1…").replaceAll("//[^/@]*@", "//…@");
    }
}
