package readout.served;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readout.dossier.Support;
import readout.fact.Content;
import readout.fact.Kind;
import readout.fact.SpeakerKind;
import readout.fact.Statement;
import readout.merge.Rules;

/**
 * Filter of findings; an empty criterion matches everything.
 *
 * @param kinds kinds of finding
 * @param side a party that takes part, speaks or acts
 * @param person any part of the name of someone who speaks, takes part or holds an office
 * @param authority kind of source of a statement
 * @param issue name of an issue
 * @param outlet an outlet that published a text of its own with the finding
 * @param from first day
 * @param to last day
 * @param words words that the finding's line must contain, in any case
 */
public record Filter(
        Set<Kind> kinds,
        Optional<String> side,
        Optional<String> person,
        Optional<SpeakerKind> authority,
        Optional<String> issue,
        Optional<String> outlet,
        Optional<Support> support,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> words) {
    /** Matches every finding. */
    public static final Filter ALL = new Filter(
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Filter {
        kinds = Set.copyOf(kinds);
    }

    /** This filter for one kind only. */
    public Filter only(Kind kind) {
        return new Filter(Set.of(kind), side, person, authority, issue, outlet, support, from, to, words);
    }

    /** This filter for these days. */
    public Filter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filter(kinds, side, person, authority, issue, outlet, support, first, last, words);
    }

    /** This filter for lines that contain these words. */
    public Filter saying(String wanted) {
        return new Filter(kinds, side, person, authority, issue, outlet, support, from, to, Optional.of(wanted));
    }

    /** This filter for one side. */
    public Filter of(Optional<String> party) {
        return new Filter(kinds, party, person, authority, issue, outlet, support, from, to, words);
    }

    /** This filter for one issue. */
    public Filter about(Optional<String> name) {
        return new Filter(kinds, side, person, authority, name, outlet, support, from, to, words);
    }

    /** The view's findings that match, in the view's order. */
    public Stream<FindingEntry> of(View view) {
        return view.latest().stream().filter(passing(view));
    }

    /** A predicate that matches this filter against the view's findings. */
    public Predicate<FindingEntry> passing(View view) {
        Predicate<FindingEntry> passes = entry -> kinds.isEmpty() || kinds.contains(entry.kind());
        passes = and(passes, from, (entry, day) -> !entry.day().isBefore(day));
        passes = and(passes, to, (entry, day) -> !entry.day().isAfter(day));
        passes = and(passes, support, (entry, wanted) -> entry.finding().support() == wanted);
        passes = and(passes, outlet, (entry, name) -> entry.finding().outlets().contains(name));
        passes = and(
                passes,
                authority,
                (entry, kind) -> entry.finding()
                        .content()
                        .as(Statement.class)
                        .filter(statement -> statement.authority() == kind)
                        .isPresent());
        passes = and(
                passes, side, (entry, party) -> sides(entry.finding().content()).anyMatch(party::equals));
        passes = and(
                passes,
                person.map(Filter::lower),
                (entry, name) -> people(entry.finding().content())
                        .anyMatch(each -> lower(each).contains(name)));
        passes = and(
                passes,
                words.map(Filter::lower),
                (entry, wanted) -> Stream.of(wanted.split("\\s+"))
                        .allMatch(word -> entry.searched().contains(word)));
        passes = and(passes, issue, (entry, name) -> view.speaksOf(name, entry));
        return passes;
    }

    private interface Check<T> {
        boolean passes(FindingEntry entry, T wanted);
    }

    private static <T> Predicate<FindingEntry> and(Predicate<FindingEntry> before, Optional<T> wanted, Check<T> check) {
        return wanted.map(value -> before.and(entry -> check.passes(entry, value)))
                .orElse(before);
    }

    private static Stream<String> sides(Content content) {
        return Rules.of(content).sides(content);
    }

    private static Stream<String> people(Content content) {
        return Rules.of(content).people(content);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT).strip();
    }

    /** One page of a list, with the cursor of the next page. */
    public static Part part(List<FindingEntry> all, Optional<Cursor> after, int most) {
        int begin = after.map(cursor -> cursor.place(all)).orElse(0);
        int end = Math.min(all.size(), begin + most);
        Optional<Cursor> next = end < all.size() ? Optional.of(Cursor.after(all.get(end - 1))) : Optional.empty();
        return new Part(all.subList(begin, end), all.size(), next);
    }

    /**
     * One page of a list.
     *
     * @param total the length of the whole list
     * @param next the cursor of the next page; empty on the last one
     */
    public record Part(List<FindingEntry> entries, int total, Optional<Cursor> next) {
        public Part {
            entries = List.copyOf(entries);
        }
    }
}
