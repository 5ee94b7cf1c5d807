package readout.web;

import io.javalin.http.Context;
import java.util.Map;
import readout.served.ServedDossiers;
import readout.store.database.StoreException;
import readout.view.JsonView;

/** Health check: the server is healthy if every dossier's database can be read. */
final class Health {
    private static final int UNAVAILABLE = 503;

    private Health() {}

    static void answer(Context context, ServedDossiers dossiers) {
        String status = "ok";
        try {
            dossiers.all().forEach(dossier -> dossier.store().snapshots().revision());
        } catch (StoreException failed) {
            status = "a database can't be used";
            context.status(UNAVAILABLE);
        }
        context.header("Cache-Control", "no-store");
        context.contentType("application/json");
        context.result(JsonView.line(Map.of("status", status)));
    }
}
