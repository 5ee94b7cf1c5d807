package readout.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.dossier.Person;
import readout.dossier.Source;
import readout.fact.Content;
import readout.merge.sides.SideNames;
import readout.text.Span;

/** Claims by hand, each of an article, an outlet and a text of its own unless said otherwise, and what they come to. */
final class Told {
    private final MemoryFindingRepository repository = new MemoryFindingRepository();
    private final Consolidator consolidator;
    private int articles;

    private Told(SideNames sides) {
        consolidator = new Consolidator(repository, sides);
    }

    static Told inADossier() {
        return among();
    }

    static Told among(String... sides) {
        return new Told(SideNames.of(List.of(sides)));
    }

    /** An article of this day says it. */
    Told on(String day, Content content) {
        return sure(0.8, day, content);
    }

    Told sure(double confidence, String day, Content content) {
        return add(Optional.of(day), day, "text" + (articles + 1), confidence, content);
    }

    /** An article of this day says it; its text is the agency's, like that of all such. */
    Told copied(String day, Content content) {
        return add(Optional.of(day), day, "agency", 0.8, content);
    }

    /** An article without a date says it; it is added on this day. */
    Told undated(String added, Content content) {
        return add(Optional.empty(), added, "text" + (articles + 1), 0.8, content);
    }

    private Told add(Optional<String> day, String added, String text, double confidence, Content content) {
        articles++;
        Source source = new Source(
                "article" + articles,
                articles,
                "Outlet " + articles,
                Optional.empty(),
                Optional.empty(),
                day.map(LocalDate::parse),
                LocalDate.parse(added),
                text);
        consolidator.add(new Claim(
                "claim" + articles, source, List.of(new Span(0, 5)), "quote " + articles, confidence, content));
        return this;
    }

    List<Finding<?>> findings() {
        return repository.findings();
    }

    /** How many articles tell each finding, in order of the findings' first articles. */
    List<Integer> claims() {
        return findings().stream().<Integer>map(Finding::claims).toList();
    }

    /** The only finding. */
    Finding<?> finding() {
        if (findings().size() != 1) {
            throw new AssertionError("not one finding: " + findings());
        }
        return findings().get(0);
    }

    /** What the only finding says. */
    <C extends Content> C content(Class<C> type) {
        return type.cast(finding().content());
    }

    List<String> people() {
        return repository.people().stream().map(Person::name).toList();
    }

    /** The side of the person with this name. */
    Optional<String> side(String name) {
        return repository.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .flatMap(Person::side);
    }
}
