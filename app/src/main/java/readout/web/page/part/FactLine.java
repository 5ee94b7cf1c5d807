package readout.web.page.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.dossier.Finding;
import readout.dossier.Support;
import readout.merge.words.FactWords;
import readout.served.FindingEntry;
import readout.served.View;
import readout.view.Words;

/**
 * Finding as a list entry.
 *
 * @param kind its kind in lower case
 * @param support "2 sources", "contested"
 * @param sources the outlets that report it
 * @param quote the quote that is its evidence
 * @param sure the confidence in per cent
 */
public record FactLine(
        String id,
        String kind,
        String day,
        String lead,
        String text,
        String note,
        String support,
        boolean contested,
        List<String> versions,
        String sources,
        String quote,
        int sure) {
    public static FactLine of(FindingEntry entry) {
        Finding<?> finding = entry.finding();
        FactWords words = entry.words();
        return new FactLine(
                finding.id(),
                entry.kind().word(),
                entry.when(),
                words.lead(),
                words.text(),
                words.note(),
                support(finding),
                finding.support() == Support.CONTESTED,
                finding.versions(),
                String.join(", ", finding.outlets()),
                finding.quote(),
                Words.perCent(finding.confidence()));
    }

    public static List<FactLine> of(Stream<FindingEntry> entries) {
        return entries.map(FactLine::of).toList();
    }

    public static List<FactLine> of(View view, List<? extends Finding<?>> findings) {
        return of(findings.stream().map(Finding::id).map(view::entry).flatMap(Optional::stream));
    }

    public static List<FactLine> of(View view, Optional<? extends Finding<?>> finding) {
        return of(view, finding.map(each -> List.of(each)).orElse(List.of()));
    }

    private static String support(Finding<?> finding) {
        return finding.support() == Support.CONTESTED ? "contested" : Words.count(finding.texts(), "source");
    }
}
