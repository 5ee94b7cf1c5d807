package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.dossier.ByHand.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.dossier.Claim;
import readout.dossier.Person;
import readout.dossier.Source;
import readout.fact.Content;
import readout.fact.Kind;
import readout.fact.Statement;
import readout.text.Span;

class MemoryFindingRepositoryTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 1);
    private static final Person BERG = new Person("who1", "Berg", Optional.empty());
    private static final Person ANNA = new Person("who2", "Anna Berg", Optional.empty());
    private final MemoryFindingRepository repository = new MemoryFindingRepository();

    private static Claim claim(String article) {
        Source source = new Source(
                article, 1, "Fjord News", Optional.empty(), Optional.empty(), Optional.of(DAY), DAY, article);
        return new Claim(article, source, List.of(new Span(0, 5)), "words", 0.9, said("Berg", "we will sign"));
    }

    private static FindingRepository.Entry entry(String finding, Content content) {
        return new FindingRepository.Entry(finding, content, DAY);
    }

    @Test
    void entriesAreFoundByAnyOfTheirKeysInOrderOfTheirMaking() {
        repository.put(entry("s1", said("who1", "one")), List.of("a", "b"));
        repository.put(entry("s2", said("who1", "two")), List.of("b"));
        repository.put(entry("s3", said("who1", "three")), List.of("c"));
        assertThat(repository.near(Kind.STATEMENT, List.of("c", "b", "a")))
                .extracting(FindingRepository.Entry::finding)
                .containsExactly("s1", "s2", "s3");
        assertThat(repository.near(Kind.STATEMENT, List.of("b")))
                .extracting(FindingRepository.Entry::finding)
                .containsExactly("s1", "s2");
        assertThat(repository.near(Kind.POSITION, List.of("b"))).isEmpty();
    }

    @Test
    void aFullerProfileTakesThePlaceOfTheFirstAndKeepsItsKeys() {
        repository.put(entry("s1", said("who1", "one")), List.of("a"));
        repository.put(entry("s1", said("who1", "one and two")), List.of("b"));
        assertThat(repository.near(Kind.STATEMENT, List.of("a", "b")))
                .extracting(each -> ((Statement) each.representative()).words())
                .containsExactly("one and two");
    }

    @Test
    void whoeverIsJoinedIsTheOtherEverywhere() {
        repository.put(BERG);
        repository.name(BERG, "Berg", "first met", claim("article1"));
        repository.side(BERG, "Berg", "NOR", claim("article1"));
        repository.put(ANNA);
        repository.name(ANNA, "Anna Berg", "first met", claim("article2"));
        repository.put(entry("s1", said("who1", "one")), List.of("a"));
        repository.join(BERG, ANNA, "the same");
        assertThat(repository.people()).containsExactly(new Person("who2", "Anna Berg", Optional.of("NOR")));
        assertThat(repository.called("Berg", "article1")).map(Person::name).contains("Anna Berg");
        assertThat(repository.articles(ANNA)).isEqualTo(2);
        assertThat(repository.peopleWith(Set.of("berg"))).extracting(Person::id).containsExactly("who2");
        assertThat(repository.near(Kind.STATEMENT, List.of("a")))
                .extracting(each -> ((Statement) each.representative()).speaker())
                .containsExactly("who2");
    }

    @Test
    void oneArticleTellsAPersonsSideOnce() {
        repository.put(ANNA);
        repository.side(ANNA, "Anna Berg", "NOR", claim("article1"));
        repository.side(ANNA, "Anna Berg", "KEN", claim("article1"));
        repository.side(ANNA, "Anna Berg", "KEN", claim("article1"));
        assertThat(repository.people()).extracting(Person::side).containsExactly(Optional.of("NOR"));
    }

    @Test
    void nobodyIsCalledSoInAnArticleThatDoesNotNameHim() {
        repository.put(ANNA);
        repository.name(ANNA, "Anna Berg", "first met", claim("article1"));
        assertThat(repository.called("Anna Berg", "article2")).isEmpty();
        assertThat(repository.of("Anna Berg", "article2")).isEqualTo("Anna Berg");
    }
}
