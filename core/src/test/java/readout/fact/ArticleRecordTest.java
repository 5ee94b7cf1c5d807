package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.Articles;
import readout.text.Article;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Span;
import readout.text.TimeExpression;
import readout.text.TimeType;

class ArticleRecordTest {
    private static final Article ARTICLE = Articles.article("Talks will go on in Geneva on Monday, they said.");
    private static final Role ENVOY = new Role("Ada Quay", "envoy", Optional.empty(), Optional.empty());
    private static final Role MINISTER = new Role("Ben Moss", "minister", Optional.empty(), Optional.empty());
    private static final MarketMove MOVE =
            new MarketMove("oil", Direction.UP, Optional.empty(), Optional.empty(), Optional.empty());

    private static <C extends Content> Fact<C> fact(C content) {
        return new Fact<>(content, List.of(new Evidence(ARTICLE, new Span(0, 5))), 0.5);
    }

    private static ArticleRecord of(List<Fact<?>> facts) {
        return new ArticleRecord(ARTICLE, List.of(), List.of(), facts);
    }

    @Test
    void anArticleThatIsNotReadKeepsItsTextAndHasNoFacts() {
        ArticleRecord record = ArticleRecord.withoutFacts(ARTICLE);
        assertThat(record.article()).isEqualTo(ARTICLE);
        assertThat(record).isEqualTo(of(List.of()));
    }

    @Test
    void listsChangedLaterDoNotChangeTheRecord() {
        List<TimeExpression> times = new ArrayList<>();
        List<Entity> people = new ArrayList<>();
        List<Fact<?>> facts = new ArrayList<>();
        ArticleRecord record = new ArticleRecord(ARTICLE, times, people, facts);
        times.add(new TimeExpression(new Span(30, 36), "Monday", TimeType.DATE, "2019-07-29", Optional.empty()));
        people.add(new Entity("Ada Quay", EntityType.PERSON, Optional.empty(), List.of()));
        facts.add(fact(ENVOY));
        assertThat(record).isEqualTo(ArticleRecord.withoutFacts(ARTICLE));
    }

    @Test
    void factsOfAKindKeepTheirOrder() {
        Fact<Role> envoy = fact(ENVOY);
        Fact<MarketMove> move = fact(MOVE);
        Fact<Role> minister = fact(MINISTER);
        ArticleRecord record = of(List.of(minister, move, envoy));
        assertThat(record.of(Kind.ROLE)).isEqualTo(List.of(minister, envoy));
        assertThat(record.of(Role.class)).containsExactly(minister, envoy);
        assertThat(record.contents(Role.class)).containsExactly(MINISTER, ENVOY);
        assertThat(record.contents(MarketMove.class)).containsExactly(MOVE);
        assertThat(record.of(Kind.EVENT)).isEmpty();
        assertThat(record.of(Event.class)).isEmpty();
        assertThat(record.contents(Event.class)).isEmpty();
    }

    @Test
    void otherFactsReplaceThoseThereWere() {
        List<Fact<?>> other = List.of(fact(MOVE));
        assertThat(of(List.of(fact(ENVOY))).with(other)).isEqualTo(of(other));
    }
}
