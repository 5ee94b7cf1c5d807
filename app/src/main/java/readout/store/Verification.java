package readout.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import readout.store.database.JsonColumns;
import readout.store.database.StoreException;
import readout.text.Span;

/** Verifies every claim against the text it quotes, and every finding against its claims. */
final class Verification {
    private final Handle handle;

    Verification(Handle handle) {
        this.handle = handle;
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        handle.createQuery(
                        "select c.id, c.kind, c.finding, c.spans, c.quote, c.content, a.text, a.source, f.kind as found from claim c"
                                + " left join article a on a.id = c.article left join finding f on f.id = c.finding order by c.number")
                .map((row, context) -> fault(
                        row.getString("kind") + " " + row.getString("id"),
                        row.getString("text"),
                        row.getString("spans"),
                        row.getString("quote"),
                        row.getString("content"),
                        row.getString("kind"),
                        row.getString("found")))
                .forEach(faults::addAll);
        handle.createQuery(
                        "select id, kind from finding where rejected = 0 and id not in (select finding from claim) order by number")
                .map((row, context) -> row.getString("kind") + " " + row.getString("id") + ": no article says it")
                .forEach(faults::add);
        handle.createQuery("select id, kind, detail from finding where rejected = 0 and stale = 0 order by number")
                .map((row, context) ->
                        detail(row.getString("kind") + " " + row.getString("id"), row.getString("detail")))
                .forEach(faults::addAll);
        return faults;
    }

    private static List<String> fault(
            String what,
            @Nullable String text,
            String spans,
            String quote,
            String content,
            String kind,
            @Nullable String found) {
        List<String> faults = new ArrayList<>(detail(what, content));
        if (text == null) {
            faults.add(what + ": its article is not in the dossier");
            return faults;
        }
        if (!kind.equals(found)) {
            faults.add(what + ": belongs to " + (found == null ? "no finding" : "a finding of kind " + found));
        }
        List<Span> places = JsonColumns.spans(spans);
        for (Span span : places) {
            if (span.end() > text.length()) {
                faults.add(what + ": rests on " + span + ", beyond the end of its article");
                return faults;
            }
        }
        if (places.isEmpty() || !places.get(0).of(text).equals(quote)) {
            faults.add(what + ": its article does not say \"" + quote + "\" where it should");
        }
        return faults;
    }

    private static List<String> detail(String what, @Nullable String json) {
        try {
            if (json == null) {
                return List.of(what + ": was never worked out");
            }
            boolean kinds = JsonColumns.content(json).kind().word().equals(what.substring(0, what.indexOf(' ')));
            return kinds ? List.of() : List.of(what + ": its content is of another kind");
        } catch (StoreException damaged) {
            return List.of(what + ": " + damaged.getMessage());
        }
    }
}
