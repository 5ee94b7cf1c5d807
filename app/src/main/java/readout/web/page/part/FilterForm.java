package readout.web.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.dossier.Issue;
import readout.fact.Kind;
import readout.fact.SpeakerKind;
import readout.merge.words.Saying;
import readout.served.Filter;
import readout.served.View;
import readout.web.http.Links;

/** Filter form with its current values and the options to choose from. */
public record FilterForm(Filter filter, List<String> sides, List<String> issues, List<String> outlets) {
    public static FilterForm of(Filter filter, View view) {
        return new FilterForm(
                filter,
                view.dossier().sides(),
                view.issues().stream().map(Issue::name).toList(),
                view.outlets());
    }

    /** The options for the kind of fact. */
    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    public boolean has(Kind kind) {
        return filter.kinds().contains(kind);
    }

    /** The options for the kind of source. */
    public List<SpeakerKind> authorities() {
        return List.of(SpeakerKind.values());
    }

    public String words(SpeakerKind kind) {
        return Saying.source(kind);
    }

    /** The filter as a query string, percent-encoded. */
    String query() {
        List<String> parts = new ArrayList<>();
        filter.kinds().stream().sorted().forEach(kind -> parts.add("kind=" + kind.word()));
        add(parts, "side", filter.side());
        add(parts, "person", filter.person());
        add(parts, "authority", filter.authority().map(kind -> kind.name().toLowerCase(Locale.ROOT)));
        add(parts, "issue", filter.issue());
        add(parts, "outlet", filter.outlet());
        add(parts, "support", filter.support().map(each -> each.name().toLowerCase(Locale.ROOT)));
        add(parts, "from", filter.from().map(String::valueOf));
        add(parts, "to", filter.to().map(String::valueOf));
        add(parts, "words", filter.words());
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, Optional<String> value) {
        value.ifPresent(text -> parts.add(name + "=" + Links.encoded(text)));
    }

    /** Appends the filter to an address. */
    public String at(String address) {
        return Links.with(address, query());
    }
}
