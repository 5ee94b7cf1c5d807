package readout.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static readout.tag.ArgumentRole.ACTOR;
import static readout.tag.ArgumentRole.ANTECEDENT;
import static readout.tag.ArgumentRole.CONTENT;
import static readout.tag.ArgumentRole.ISSUE;
import static readout.tag.ArgumentRole.PERSON;
import static readout.tag.ArgumentRole.SIDE;
import static readout.tag.ArgumentRole.SOURCE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.tag.FrameKind;
import readout.tag.MadeUp;
import readout.text.Entity;
import readout.text.EntityType;
import readout.text.Span;

class ResolverTest {
    private static Span span(ResolvedArticle article, String words) {
        int at = article.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void fullAndShortNamesAreOnePerson() {
        ResolvedArticle article = MadeUp.article("Mara Lindt spoke. Lindt’s aide nodded. M. Lindt left.")
                .name(EntityType.PERSON, "Mara Lindt", "Lindt’s", "M. Lindt")
                .resolved();
        assertThat(article.entities()).extracting(Entity::name).containsExactly("Mara Lindt");
        assertThat(article.entities().get(0).mentions()).hasSize(3);
    }

    @Test
    void twoPeopleOfOneFamilyNameStayTwo() {
        ResolvedArticle article = MadeUp.article("Mara Lindt met Jonas Lindt.")
                .name(EntityType.PERSON, "Mara Lindt", "Jonas Lindt")
                .resolved();
        assertThat(article.entities()).extracting(Entity::name).containsExactly("Mara Lindt", "Jonas Lindt");
    }

    @Test
    void aFormOfAddressIsNobody() {
        ResolvedArticle article = MadeUp.article("Mr Lindt left. Jonas Renn, Jr. stayed.")
                .name(EntityType.PERSON, "Mr", "Lindt", "Jonas Renn", "Jr.")
                .resolved();
        assertThat(article.entities()).extracting(Entity::name).containsExactly("Jonas Renn", "Lindt");
    }

    @Test
    void aNameEndsWhereItsOwnerDoes() {
        ResolvedArticle article = MadeUp.article("Jonas Renn's office called. Lindt, head of the union, left.")
                .name(EntityType.PERSON, "Jonas Renn's office", "Lindt, head of the union")
                .resolved();
        assertThat(article.entities()).extracting(Entity::name).containsExactly("Jonas Renn", "Lindt");
    }

    @Test
    void marksAtTheEdgesOfATagBelongToNoName() {
        ResolvedArticle article = MadeUp.article("The Dock Union (DU) and the Port Board (Oslo) met Norway’s envoy.")
                .name(EntityType.BODY, "DU)", "Port Board (Oslo)", "s")
                .resolved();
        assertThat(article.entities())
                .extracting(Entity::name)
                .contains("DU", "Port Board (Oslo)")
                .doesNotContain("DU)", "s");
    }

    @Test
    void whoeverOnlyWatchesHasNoSide() {
        ResolvedArticle article = MadeUp.article(
                        "Mara Lindt, an analyst at Norbank, spoke of Norway. Jonas Renn spoke.")
                .name(EntityType.PERSON, "Mara Lindt", "Jonas Renn")
                .name(EntityType.BODY, "Norbank")
                .name(EntityType.STATE, "Norway")
                .frame(FrameKind.ROLE, "an analyst at Norbank", PERSON, "Mara Lindt")
                .frame(FrameKind.AFFILIATION, "Mara Lindt", SIDE, "Norway")
                .frame(FrameKind.AFFILIATION, "Jonas Renn", SIDE, "Norway")
                .resolved();
        assertThat(article.entities())
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .extracting(Entity::side)
                .containsExactly(Optional.empty(), Optional.of("NOR"));
    }

    @Test
    void nobodyActsForAChamber() {
        ResolvedArticle article = MadeUp.article("Mara Lindt of the Senate and Labour left.")
                .name(EntityType.PERSON, "Mara Lindt")
                .name(EntityType.BODY, "Senate", "Labour")
                .frame(FrameKind.AFFILIATION, "Mara Lindt", SIDE, "Senate", SIDE, "Labour")
                .resolved();
        assertThat(article.entities().get(0).side()).contains("Labour");
    }

    @Test
    void aStateIsOneByAllItsNames() {
        ResolvedArticle article = MadeUp.article("BEIJING: Beijing was silent. The Chinese side had left China.")
                .name(EntityType.STATE, "BEIJING", "Beijing", "Chinese", "China")
                .resolved();
        assertThat(article.entities()).hasSize(1);
        assertThat(article.entities().get(0).side()).contains("CHN");
    }

    @Test
    void aStatesNameIsAPersonsOnlyWhereThePersonIsNamedInFull() {
        ResolvedArticle article = MadeUp.article("Chad waited. Mara Jordan met Chad’s envoy. Jordan left.")
                .name(EntityType.PERSON, "Chad’s envoy", "Mara Jordan", "Jordan")
                .resolved();
        assertThat(article.entities())
                .extracting(Entity::name, Entity::type)
                .containsExactly(tuple("Mara Jordan", EntityType.PERSON), tuple("Chad", EntityType.STATE));
    }

    @Test
    void anAbbreviationInParenthesesIsTheBodyBefore() {
        ResolvedArticle article = MadeUp.article("The Port Workers Union (PWU) walked out. The PWU wants more.")
                .name(EntityType.BODY, "Port Workers Union", "PWU")
                .resolved();
        assertThat(article.entities()).extracting(Entity::name).containsExactly("Port Workers Union");
    }

    @Test
    void aTitleWithAStateTellsTheSideAgainstWhatStandsNear() {
        ResolvedArticle article = MadeUp.article("China waits for Chile’s foreign minister Olaf Renn.")
                .name(EntityType.STATE, "China", "Chile")
                .name(EntityType.PERSON, "Olaf Renn")
                .frame(FrameKind.ROLE, "foreign minister", PERSON, "Olaf Renn")
                .frame(FrameKind.AFFILIATION, "Olaf Renn", SIDE, "China")
                .resolved();
        assertThat(side(article, "Olaf Renn")).contains("CHL");
    }

    @Test
    void theStateAfterANameTellsTheSide() {
        ResolvedArticle article = MadeUp.article(
                        "President Mara Lindt of Norway flew to Chile. Lindt of the Chile desk left.")
                .name(EntityType.PERSON, "Mara Lindt")
                .name(EntityType.STATE, "Norway", "Chile")
                .frame(FrameKind.AFFILIATION, "Mara Lindt", SIDE, "Chile")
                .resolved();
        assertThat(article.entities().get(0).side()).contains("NOR");
    }

    @Test
    void aTitleWithABodyTellsTheSideButNotAFormerOne() {
        ResolvedArticle article = MadeUp.article(
                        "Dock Union spokeswoman Mara Lindt spoke. Former Dock Union president Olaf Renn, now of Nordhavn, did not.")
                .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn")
                .name(EntityType.BODY, "Dock Union", "Nordhavn")
                .frame(FrameKind.ROLE, "spokeswoman", PERSON, "Mara Lindt")
                .frame(FrameKind.ROLE, "Former Dock Union president", PERSON, "Olaf Renn")
                .frame(FrameKind.AFFILIATION, "Mara Lindt", SIDE, "Nordhavn")
                .frame(FrameKind.AFFILIATION, "Olaf Renn", SIDE, "Nordhavn")
                .resolved();
        assertThat(article.entities().get(0).side()).contains("Dock Union");
        assertThat(article.entities().get(1).side()).contains("Nordhavn");
    }

    @Test
    void membersOfADelegationAreOfItsSide() {
        ResolvedArticle article = MadeUp.article(
                        "Norway's negotiating team includes former judge Mara Lindt, a friend of Olaf Renn, and Ida Voss, Jan Holm said. "
                                + "The team of Chile, led by Eva Soto, waits.")
                .name(EntityType.STATE, "Norway", "Chile")
                .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn", "Ida Voss", "Jan Holm", "Eva Soto")
                .frame(FrameKind.AFFILIATION, "Ida Voss", SIDE, "Chile")
                .resolved();
        assertThat(side(article, "Mara Lindt")).contains("NOR");
        assertThat(side(article, "Olaf Renn")).isEmpty();
        assertThat(side(article, "Ida Voss")).contains("NOR");
        assertThat(side(article, "Jan Holm")).isEmpty();
        assertThat(side(article, "Eva Soto")).contains("CHL");
    }

    @Test
    void aDelegationThatSomebodyMetIsNotHis() {
        ResolvedArticle article = MadeUp.article(
                        "Norway’s delegation met a delegation led by Mara Lindt. The Chilean negotiating team included Olaf Renn.")
                .name(EntityType.STATE, "Norway", "Chilean")
                .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn")
                .resolved();
        assertThat(side(article, "Mara Lindt")).isEmpty();
        assertThat(side(article, "Olaf Renn")).contains("CHL");
    }

    @Test
    void aListThatNamesNoOwnerIsOfTheOneWhoHasSuchAGroup() {
        ResolvedArticle article = MadeUp.article(
                        "The Dock Union's delegates met on Monday. Other delegates include Mara Lindt; and Olaf Renn.")
                .name(EntityType.BODY, "Dock Union")
                .name(EntityType.PERSON, "Mara Lindt", "Olaf Renn")
                .resolved();
        assertThat(side(article, "Mara Lindt")).contains("Dock Union");
        assertThat(side(article, "Olaf Renn")).contains("Dock Union");
    }

    @Test
    void withoutEvidenceThereIsNoSide() {
        ResolvedArticle article = MadeUp.article("China waits for Olaf Renn.")
                .name(EntityType.STATE, "China")
                .name(EntityType.PERSON, "Olaf Renn")
                .resolved();
        assertThat(side(article, "Olaf Renn")).isEmpty();
    }

    private static Optional<String> side(ResolvedArticle article, String name) {
        return article.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .flatMap(Entity::side);
    }

    @Test
    void aDescriptionMeansWhomTheModelTiesItTo() {
        ResolvedArticle article = MadeUp.article("The Port Workers Union met. The union wants more.")
                .name(EntityType.BODY, "Port Workers Union")
                .frame(FrameKind.REFERENCE, "The union", ANTECEDENT, "Port Workers Union")
                .resolved();
        assertThat(article.parties(span(article, "The union"))).containsExactly("Port Workers Union");
    }

    @Test
    void statesNamedSideBySideAreAllMeant() {
        ResolvedArticle article = MadeUp.article("US and South Korean officials waited.")
                .name(EntityType.STATE, "US", "South Korean")
                .resolved();
        assertThat(article.parties(span(article, "US and South Korean officials")))
                .containsExactly("USA", "KOR");
    }

    @Test
    void aPhraseMeansThePersonNamedInIt() {
        ResolvedArticle article = MadeUp.article("Chile's minister Olaf Renn spoke.")
                .name(EntityType.STATE, "Chile")
                .name(EntityType.PERSON, "Olaf Renn")
                .resolved();
        assertThat(article.meant(span(article, "Chile's minister Olaf Renn")))
                .extracting(Entity::name)
                .containsExactly("Olaf Renn");
    }

    @Test
    void aCompanyIsOneByItsShortName() {
        ResolvedArticle article = MadeUp.article("Nordhavn Shipping Corp. cut jobs. Nordhavn Shipping gave no reason.")
                .name(EntityType.BODY, "Nordhavn Shipping Corp.", "Nordhavn Shipping")
                .resolved();
        assertThat(article.entities()).hasSize(1);
    }

    @Test
    void aBodyIsOneByAPartOfItsNameAndByItsInitials() {
        ResolvedArticle article = MadeUp.article(
                        "The NDB will lend more. The Royal Nordhavn Line said the Nordic Development Bank helped. Nordhavn’s rival and the Line agreed.")
                .name(EntityType.BODY, "NDB", "Royal Nordhavn Line", "Nordic Development Bank", "Line")
                .resolved();
        assertThat(article.entities())
                .extracting(Entity::name)
                .contains("Nordic Development Bank", "Royal Nordhavn Line")
                .doesNotContain("NDB", "Line");
    }

    @Test
    void aChamberIsNoPartOfAnotherName() {
        ResolvedArticle article = MadeUp.article("Senate Republicans waited. The Senate voted.")
                .name(EntityType.BODY, "Senate Republicans", "Senate")
                .resolved();
        assertThat(article.entities()).hasSize(2);
    }

    @Test
    void twoCountriesAreTwo() {
        ResolvedArticle article = MadeUp.article(
                        "Chile sells cod to Norway. Talks failed as the two countries quarrelled.")
                .name(EntityType.STATE, "Chile", "Norway")
                .frame(FrameKind.REFERENCE, "the two countries", ANTECEDENT, "Norway")
                .resolved();
        assertThat(article.parties(span(article, "the two countries"))).containsExactly("NOR", "CHL");
    }

    @Test
    void aBodysOwnNameMeansNoOtherBody() {
        ResolvedArticle article = MadeUp.article("The Civic Party grumbles. Chile’s foreign ministry accused Norway.")
                .name(EntityType.BODY, "Civic Party", "Chile’s foreign ministry")
                .name(EntityType.STATE, "Norway")
                .frame(FrameKind.REFERENCE, "Chile’s foreign ministry", ANTECEDENT, "Civic Party")
                .resolved();
        assertThat(article.parties(span(article, "Chile’s foreign ministry"))).containsExactly("CHL");
    }

    @Test
    void aScrapOfANameIsNoParty() {
        ResolvedArticle article =
                MadeUp.article("The union’s vote is due, 45 said.").resolved();
        assertThat(article.parties(span(article, "’s"))).isEmpty();
        assertThat(article.parties(span(article, "45"))).isEmpty();
    }

    @Test
    void theLetterAfterANameTellsTheParty() {
        ResolvedArticle article = MadeUp.article("Ann Reed (D-Ohio) voted no.")
                .name(EntityType.PERSON, "Ann Reed")
                .resolved();
        assertThat(side(article, "Ann Reed")).contains("Democrats");
    }

    @Test
    void weInsideWhatSomebodySaysIsTheSpeaker() {
        ResolvedArticle article = MadeUp.article("“We want the ports open,” Olaf Renn said.")
                .name(EntityType.PERSON, "Olaf Renn")
                .frame(FrameKind.STATEMENT, "said", SOURCE, "Olaf Renn", CONTENT, "“We want the ports open,”")
                .frame(FrameKind.POSITION, "want", ACTOR, "We", ISSUE, "the ports open")
                .resolved();
        assertThat(article.meant(span(article, "We"))).extracting(Entity::name).containsExactly("Olaf Renn");
    }

    @Test
    void aDescriptionIsWhoeverWasNamedWithThatTitle() {
        ResolvedArticle article = MadeUp.article("Foreign Minister Olaf Renn sat down. The minister said no.")
                .name(EntityType.PERSON, "Olaf Renn")
                .frame(FrameKind.ROLE, "Foreign Minister", PERSON, "Olaf Renn")
                .frame(FrameKind.STATEMENT, "said", SOURCE, "The minister", CONTENT, "no")
                .resolved();
        assertThat(article.meant(span(article, "The minister")))
                .extracting(Entity::name)
                .containsExactly("Olaf Renn");
    }

    @Test
    void aBareTitleIsNoName() {
        ResolvedArticle article = MadeUp.article("Prime Minister Olaf Renn sat down. The Prime Minister said no.")
                .name(EntityType.PERSON, "Olaf Renn", "The Prime Minister")
                .frame(FrameKind.ROLE, "Prime Minister", PERSON, "Olaf Renn")
                .resolved();
        assertThat(article.entities()).extracting(Entity::name).containsExactly("Olaf Renn");
    }
}
