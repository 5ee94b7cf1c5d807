package readout.merge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.dossier.Claim;
import readout.dossier.Source;
import readout.fact.ArticleRecord;
import readout.fact.Fact;
import readout.fact.Kind;
import readout.merge.text.Hash;
import readout.text.Span;

/** Converts the facts of an article to claims, roles first, because they identify the people. */
public final class Claims {
    private static final List<Kind> ORDER = Arrays.stream(Kind.values())
            .sorted(Comparator.comparing(kind -> kind != Kind.ROLE))
            .toList();

    private Claims() {}

    /** Claims of an article's record, without duplicates. */
    public static List<Claim> of(ArticleRecord record, Source source) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Kind kind : ORDER) {
            for (Fact<?> fact : record.of(kind)) {
                Claim claim = claim(fact, source);
                claims.putIfAbsent(claim.id(), claim);
            }
        }
        return List.copyOf(claims.values());
    }

    private static Claim claim(Fact<?> fact, Source source) {
        List<Span> spans = fact.spans();
        String said = String.valueOf(fact.content())
                .replaceFirst("^MarketMove", "Market"); // keeps the ids of earlier versions
        String id = Hash.of(source.article() + "/" + fact.content().kind() + "/" + spans + "/" + said);
        return new Claim(id, source, spans, fact.evidence().get(0).quote(), fact.confidence(), fact.content());
    }
}
