package readout.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.dossier.Claim;
import readout.dossier.Dossier;
import readout.dossier.Finding;
import readout.dossier.MeetingAccounts;
import readout.dossier.Source;
import readout.fact.Content;
import readout.fact.Kind;
import readout.merge.state.AccountsOfMeetings;
import readout.merge.words.Wording;
import readout.served.Filter;
import readout.served.FindingEntry;
import readout.served.View;
import readout.store.Store;
import readout.store.correction.ContentFields;
import readout.store.correction.Correction;
import readout.store.finding.FiledClaim;
import readout.view.Words;
import readout.web.http.NotFound;
import readout.web.page.part.FactLine;
import readout.web.page.part.Marked;
import readout.web.page.part.TextFragment;

/**
 * Page of a finding with its evidence.
 *
 * @param fields the fields of the finding's content
 * @param accounts for a meeting, what each side says about it; otherwise empty
 */
public record FactPage(
        FactLine fact,
        Finding<?> finding,
        List<Field> fields,
        List<Evidence> evidence,
        List<MeetingAccounts> accounts,
        List<Correction> corrections,
        List<FactLine> alike) {
    private static final int DAYS_AROUND = 14;
    private static final int MOST_ALIKE = 12;

    /** Field of the finding's content. */
    public record Field(String name, String value) {
        /** The value for display: lists without JSON punctuation. */
        public String shown() {
            return value.replaceAll("^\\[|\\]$|\"", "").replace("],[", "; ").replace(",", ", ");
        }
    }

    /**
     * Evidence from one article.
     *
     * @param copyOf the article of which this one is a copy; empty for an original
     * @param original a web address with a text fragment that leads to the quote; empty if there is none
     * @param reason why the claim was merged into the finding
     */
    public record Evidence(
            String claim,
            String article,
            String outlet,
            String title,
            String published,
            String copyOf,
            String original,
            List<Marked.Paragraph> paragraphs,
            String quote,
            String reason,
            int sure) {}

    public static FactPage of(Store store, View view, String id) {
        FindingEntry entry = view.entry(id)
                .orElseThrow(
                        () -> new NotFound("no fact with the id " + id + " is known on " + Wording.day(view.day())));
        Finding<?> finding = entry.finding();
        List<Evidence> evidence = store.filed(id).stream()
                .filter(filed -> !filed.claim().source().known().isAfter(view.day())
                        || filed.claim().source().published().isEmpty())
                .map(filed -> evidence(store, filed))
                .toList();
        List<Correction> corrections = store.corrections().stream()
                .filter(each ->
                        each.target().equals(id) || id.equals(each.detail().get("into")))
                .toList();
        return new FactPage(
                FactLine.of(entry),
                finding,
                fields(finding.content()),
                evidence,
                accounts(view, finding),
                corrections,
                alike(view, entry));
    }

    private static Evidence evidence(Store store, FiledClaim filed) {
        Claim claim = filed.claim();
        Source source = claim.source();
        String kind = claim.content().kind().word();
        String text = store.articles().text(source.article()).orElse("");
        List<Marked.Mark> marks = claim.spans().stream()
                .map(span -> new Marked.Mark(span, kind, filed.finding()))
                .toList();
        return new Evidence(
                claim.id(),
                source.article(),
                source.outlet(),
                source.title().orElse("no headline"),
                source.published().map(Wording::day).orElse("undated, added " + Wording.day(source.added())),
                source.text().equals(source.article()) ? "" : source.text(),
                TextFragment.of(source.url(), claim.quote()).orElse(""),
                Marked.around(text, marks),
                claim.quote(),
                filed.reason(),
                Words.perCent(claim.confidence()));
    }

    private static List<MeetingAccounts> accounts(View view, Finding<?> finding) {
        if (finding.content().kind() != Kind.MEETING) {
            return List.of();
        }
        Dossier all = view.dossier();
        List<Finding<?>> told = new ArrayList<>(all.of(Kind.STATEMENT));
        told.add(finding);
        return AccountsOfMeetings.of(new Dossier(all.name(), all.sides(), all.issues(), all.day(), told));
    }

    /** Findings of the same kind from about the same days, as candidates for merging. */
    private static List<FactLine> alike(View view, FindingEntry entry) {
        Filter near = Filter.ALL
                .only(entry.kind())
                .between(
                        Optional.of(entry.day().minusDays(DAYS_AROUND)),
                        Optional.of(entry.day().plusDays(DAYS_AROUND)));
        return FactLine.of(
                near.of(view).filter(other -> !other.id().equals(entry.id())).limit(MOST_ALIKE));
    }

    private static List<Field> fields(Content content) {
        List<Field> fields = new ArrayList<>();
        ContentFields.of(content).forEach((name, value) -> fields.add(new Field(name, value)));
        return fields;
    }
}
