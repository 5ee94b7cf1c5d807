package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.dossier.Claim;
import readout.dossier.Person;
import readout.dossier.Source;
import readout.fact.Role;
import readout.text.Span;

/** The same articles in any order give the same people. */
class PeopleInAnyOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private record Named(String name, String title, String side) {}

    /** What articles call people: in full, by the family name, with another spelling, with a side that one article has wrong. */
    private static final List<Named> NAMES = List.of(
            new Named("Mara Lindt", "minister", "NOR"),
            new Named("Mara Lindt", "minister", "NOR"),
            new Named("Mara Lindt", "minister", "CHL"),
            new Named("Lindt", "minister", ""),
            new Named("Lindt", "minister", "NOR"),
            new Named("Olaf Renn", "envoy", "CHL"),
            new Named("Olaf J. Renn", "envoy", "CHL"),
            new Named("Renn", "envoy", "CHL"),
            new Named("Jonas Berg", "envoy", "NOR"),
            new Named("Ana Berg", "premier", "CHL"));

    private static Claim claim(int article, Named named) {
        Source source = new Source(
                "article" + article,
                article + 1L,
                "Fjord News",
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY),
                DAY,
                "article" + article);
        return new Claim(
                "claim" + article,
                source,
                List.of(new Span(0, 5)),
                "words",
                1,
                new Role(
                        named.name(),
                        named.title(),
                        Optional.of(named.side()).filter(side -> !side.isEmpty()),
                        Optional.empty()));
    }

    /** Each person's side and articles, by name. */
    private static Map<String, String> people(List<Claim> claims) {
        MemoryFindingRepository repository = new MemoryFindingRepository();
        Consolidator consolidator = new Consolidator(repository);
        claims.forEach(consolidator::add);
        Map<String, String> people = new TreeMap<>();
        for (Person person : repository.people()) {
            TreeSet<String> articles = new TreeSet<>();
            for (Claim claim : claims) {
                repository
                        .called(
                                ((Role) claim.content()).person(),
                                claim.source().article())
                        .filter(each -> each.id().equals(person.id()))
                        .ifPresent(each -> articles.add(claim.source().article()));
            }
            people.put(person.name(), person.side().orElse("") + " " + articles);
        }
        return people;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theOrderOfArrivalDoesNotMatter(int seed) {
        List<Claim> claims = new ArrayList<>();
        for (int article = 0; article < NAMES.size(); article++) {
            claims.add(claim(article, NAMES.get(article)));
        }
        Map<String, String> inOrder = people(claims);
        assertThat(inOrder)
                .containsEntry("Mara Lindt", "NOR [article0, article1, article2, article3, article4]")
                .containsEntry("Olaf J. Renn", "CHL [article5, article6, article7]")
                .hasSize(4);
        Collections.shuffle(claims, new Random(seed));
        assertThat(people(claims)).isEqualTo(inOrder);
    }
}
