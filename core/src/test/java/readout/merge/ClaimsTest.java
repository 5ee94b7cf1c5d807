package readout.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.ACTOR;
import static readout.tag.ArgumentRole.CONTENT;
import static readout.tag.ArgumentRole.ISSUE;
import static readout.tag.ArgumentRole.PERSON;
import static readout.tag.ArgumentRole.SOURCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.dossier.Claim;
import readout.dossier.Source;
import readout.fact.ArticleRecord;
import readout.fact.Kind;
import readout.fact.Statement;
import readout.tag.FrameAttribute;
import readout.tag.FrameKind;
import readout.tag.MadeUp;
import readout.text.EntityType;

class ClaimsTest {
    private static final Source SOURCE_OF_IT = new Source(
            "article1",
            1,
            "Fjord News",
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2019, 7, 25)),
            LocalDate.of(2019, 7, 26),
            "article1");

    private static ArticleRecord record() {
        return MadeUp.article(
                        "Envoy Anna Berg said the quota would stay. “We want open ports,” she added,\n“and more crews.”")
                .name(EntityType.PERSON, "Anna Berg")
                .frame(FrameKind.ROLE, "Envoy", PERSON, "Anna Berg")
                .frame(
                        FrameKind.STATEMENT,
                        "said",
                        SOURCE,
                        "Anna Berg",
                        CONTENT,
                        "the quota would stay",
                        CONTENT,
                        "and more crews")
                .frame(
                        FrameKind.POSITION,
                        "want",
                        ACTOR,
                        "Anna Berg",
                        ISSUE,
                        "open ports",
                        FrameAttribute.STANCE,
                        "demands")
                .record();
    }

    @Test
    void eachFactIsAClaimInTheOrderOfTheRecordWithRolesFirst() {
        assertThat(Claims.of(record(), SOURCE_OF_IT))
                .extracting(claim -> claim.content().kind())
                .startsWith(Kind.ROLE)
                .contains(Kind.STATEMENT, Kind.POSITION);
    }

    @Test
    void theQuoteIsTheTextAtItsPlace() {
        String text = record().article().text();
        assertThat(Claims.of(record(), SOURCE_OF_IT))
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(claim.quote()).isEqualTo(claim.spans().get(0).of(text)));
    }

    @Test
    void theSameArticleGivesTheSameIdsAndAnotherOthers() {
        List<String> ids =
                Claims.of(record(), SOURCE_OF_IT).stream().map(Claim::id).toList();
        assertThat(Claims.of(record(), SOURCE_OF_IT)).extracting(Claim::id).isEqualTo(ids);
        Source other = new Source(
                "article2",
                2,
                "Fjord News",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2019, 7, 26),
                "article1");
        assertThat(Claims.of(record(), other)).extracting(Claim::id).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void wordsThatStandApartAreJoinedByDots() {
        Statement statement = Claims.of(record(), SOURCE_OF_IT).stream()
                .filter(claim -> claim.content().kind() == Kind.STATEMENT)
                .map(claim -> (Statement) claim.content())
                .findFirst()
                .orElseThrow();
        assertThat(statement.words()).isEqualTo("the quota would stay … and more crews");
    }
}
