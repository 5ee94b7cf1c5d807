package readout.web.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.fact.Kind;
import readout.served.ServedDossier;
import readout.store.Store;
import readout.store.article.StoredArticle;
import readout.web.http.NotFound;
import readout.web.http.QueryParameters;

/** API responses for articles: a list, or one article with its claims. */
final class ArticleLists {
    private ArticleLists() {}

    static void list(Context context, ServedDossier dossier) {
        QueryParameters query = QueryParameters.of(context, Set.of("outlet", "aside", "after", "limit"));
        int limit = Answers.limit(query);
        List<StoredArticle> articles = dossier.store()
                .articles()
                .latest(
                        query.text("outlet"),
                        query.number("aside", 0, 1, 0) == 0,
                        query.number("after", 1, Integer.MAX_VALUE, Integer.MAX_VALUE),
                        limit);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("items", articles.stream().map(ArticleLists::article).toList());
        json.put(
                "next",
                articles.size() == limit
                        ? String.valueOf(articles.get(limit - 1).source().order())
                        : null);
        Answers.json(context, json);
    }

    private static Map<String, Object> article(StoredArticle article) {
        Map<String, Object> json = new LinkedHashMap<>(FindingJson.of(article.source()));
        json.put("source", article.input());
        json.put("publishedBasis", article.basis());
        json.put("language", article.language());
        json.put("belongs", article.belongs());
        json.put("why", article.why());
        json.put("newest", article.newest().orElse(null));
        return json;
    }

    static void one(Context context, ServedDossier dossier) {
        QueryParameters.of(context, Set.of());
        String id = context.pathParam("id");
        Store store = dossier.store();
        Map<String, Object> article =
                article(store.articles().one(id).orElseThrow(() -> new NotFound("no article has the id " + id)));
        article.put("text", store.articles().text(id).orElse(""));
        article.put(
                "versions",
                store.articles().versions(id).stream()
                        .map(ArticleLists::article)
                        .toList());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", article);
        for (Kind kind : Kind.values()) {
            json.put(
                    kind.plural(),
                    store.inArticle(id).stream()
                            .filter(filed -> filed.claim().content().kind() == kind)
                            .map(FindingJson::of)
                            .toList());
        }
        Answers.json(context, json);
    }
}
