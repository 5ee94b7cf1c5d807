package readout.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.export.Exports;
import readout.fact.Kind;
import readout.served.Cursor;
import readout.served.Filter;
import readout.served.FindingEntry;
import readout.served.ServedDossier;
import readout.served.View;
import readout.store.finding.FiledClaim;
import readout.web.http.BadRequest;
import readout.web.http.NotFound;
import readout.web.http.QueryParameters;

/** API responses for findings: a list of all or of one kind as JSON or CSV, or one finding with its claims. */
final class FindingLists {
    private static final Set<String> LIST = Set.of("day", "after", "limit", "format");

    private FindingLists() {}

    static void list(Context context, ServedDossier dossier, Optional<Kind> kind) {
        Set<String> known = new TreeSet<>(QueryParameters.FILTERS);
        known.addAll(LIST);
        kind.ifPresent(each -> known.remove("kind"));
        QueryParameters query = QueryParameters.of(context, known);
        Format format = format(context, query);
        View view = query.view(dossier);
        Filter filter = kind.map(query.filter()::only).orElse(query.filter());
        Filter.Part part = Filter.part(filter.of(view).toList(), query.cursor(), Answers.limit(query));
        part.next().ifPresent(next -> context.header("Link", "<" + next(context, next) + ">; rel=\"next\""));
        switch (format) {
            case CSV -> csv(context, dossier, view, filter, part);
            case JSON -> {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("day", view.day());
                json.put("total", part.total());
                json.put("items", part.entries().stream().map(FindingJson::of).toList());
                json.put("next", part.next().map(Cursor::toString).orElse(null));
                Answers.json(context, json);
            }
        }
    }

    private enum Format {
        JSON,
        CSV
    }

    private static Format format(Context context, QueryParameters query) {
        String accept = Optional.ofNullable(context.header("Accept")).orElse("");
        return query.word("format", Format.class).orElse(accept.startsWith("text/csv") ? Format.CSV : Format.JSON);
    }

    private static void csv(Context context, ServedDossier dossier, View view, Filter filter, Filter.Part part) {
        if (filter.kinds().size() != 1) {
            throw new BadRequest("format", "csv takes one kind: a table has its own columns");
        }
        Dossier about = view.dossier();
        List<Finding<?>> findings = new ArrayList<>();
        part.entries().forEach(entry -> findings.add(entry.finding()));
        Dossier shown = new Dossier(about.name(), about.sides(), about.issues(), view.day(), findings);
        context.contentType("text/csv; charset=utf-8");
        context.result(
                Exports.csv(dossier.store(), shown, filter.kinds().iterator().next()));
    }

    /** The address of the list's next page. */
    private static String next(Context context, Cursor cursor) {
        String query = Optional.ofNullable(context.queryString()).orElse("").replaceAll("(^|&)after=[^&]*", "");
        return context.path() + "?" + (query.isEmpty() ? "" : query.replaceFirst("^&", "") + "&") + "after=" + cursor;
    }

    static void one(Context context, ServedDossier dossier) {
        String id = context.pathParam("id");
        View view = QueryParameters.of(context, Set.of("day")).view(dossier);
        FindingEntry entry =
                view.entry(id).orElseThrow(() -> new NotFound("no finding has the id " + id + " on this day"));
        Map<String, Object> json = new LinkedHashMap<>(FindingJson.of(entry));
        List<Map<String, Object>> claims = new ArrayList<>();
        for (FiledClaim filed : dossier.store().filed(id)) {
            Map<String, Object> claim = new LinkedHashMap<>(FindingJson.of(filed));
            claim.put("article", FindingJson.of(filed.claim().source()));
            claims.add(claim);
        }
        json.put("claims", claims);
        Answers.json(context, json);
    }
}
