package readout.consolidate;

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

class MemoryShelfTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 1);
    private static final Person BERG = new Person("who1", "Berg", Optional.empty());
    private static final Person ANNA = new Person("who2", "Anna Berg", Optional.empty());
    private final MemoryShelf shelf = new MemoryShelf();

    private static Claim claim(String article) {
        Source source = new Source(
                article, 1, "Fjord News", Optional.empty(), Optional.empty(), Optional.of(DAY), DAY, article);
        return new Claim(article, source, List.of(new Span(0, 5)), "words", 0.9, said("Berg", "we will sign"));
    }

    private static Shelf.Entry entry(String finding, Content content) {
        return new Shelf.Entry(finding, content, DAY);
    }

    @Test
    void entriesAreFoundByAnyOfTheirKeysInOrderOfTheirMaking() {
        shelf.put(entry("s1", said("who1", "one")), List.of("a", "b"));
        shelf.put(entry("s2", said("who1", "two")), List.of("b"));
        shelf.put(entry("s3", said("who1", "three")), List.of("c"));
        assertThat(shelf.near(Kind.STATEMENT, List.of("c", "b", "a")))
                .extracting(Shelf.Entry::finding)
                .containsExactly("s1", "s2", "s3");
        assertThat(shelf.near(Kind.STATEMENT, List.of("b")))
                .extracting(Shelf.Entry::finding)
                .containsExactly("s1", "s2");
        assertThat(shelf.near(Kind.POSITION, List.of("b"))).isEmpty();
    }

    @Test
    void aFullerProfileTakesThePlaceOfTheFirstAndKeepsItsKeys() {
        shelf.put(entry("s1", said("who1", "one")), List.of("a"));
        shelf.put(entry("s1", said("who1", "one and two")), List.of("b"));
        assertThat(shelf.near(Kind.STATEMENT, List.of("a", "b")))
                .extracting(each -> ((Statement) each.profile()).words())
                .containsExactly("one and two");
    }

    @Test
    void whoeverIsJoinedIsTheOtherEverywhere() {
        shelf.put(BERG);
        shelf.name(BERG, "Berg", "first met", claim("article1"));
        shelf.side(BERG, "Berg", "NOR", claim("article1"));
        shelf.put(ANNA);
        shelf.name(ANNA, "Anna Berg", "first met", claim("article2"));
        shelf.put(entry("s1", said("who1", "one")), List.of("a"));
        shelf.join(BERG, ANNA, "the same");
        assertThat(shelf.people()).containsExactly(new Person("who2", "Anna Berg", Optional.of("NOR")));
        assertThat(shelf.called("Berg", "article1")).map(Person::name).contains("Anna Berg");
        assertThat(shelf.articles(ANNA)).isEqualTo(2);
        assertThat(shelf.peopleWith(Set.of("berg"))).extracting(Person::id).containsExactly("who2");
        assertThat(shelf.near(Kind.STATEMENT, List.of("a")))
                .extracting(each -> ((Statement) each.profile()).speaker())
                .containsExactly("who2");
    }

    @Test
    void oneArticleTellsAPersonsSideOnce() {
        shelf.put(ANNA);
        shelf.side(ANNA, "Anna Berg", "NOR", claim("article1"));
        shelf.side(ANNA, "Anna Berg", "KEN", claim("article1"));
        shelf.side(ANNA, "Anna Berg", "KEN", claim("article1"));
        assertThat(shelf.people()).extracting(Person::side).containsExactly(Optional.of("NOR"));
    }

    @Test
    void nobodyIsCalledSoInAnArticleThatDoesNotNameHim() {
        shelf.put(ANNA);
        shelf.name(ANNA, "Anna Berg", "first met", claim("article1"));
        assertThat(shelf.called("Anna Berg", "article2")).isEmpty();
        assertThat(shelf.of("Anna Berg", "article2")).isEqualTo("Anna Berg");
    }
}
