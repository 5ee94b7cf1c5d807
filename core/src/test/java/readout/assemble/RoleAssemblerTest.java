package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.ORGANIZATION;
import static readout.tag.ArgumentRole.PERSON;
import static readout.tag.FrameAttribute.ROLE_CHANGE;
import static readout.tag.FrameKind.ROLE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fact.Role;
import readout.fact.RosterChange;
import readout.tag.MadeUp;
import readout.text.EntityType;

class RoleAssemblerTest {
    private static MadeUp article(String text) {
        return MadeUp.article(text).name(EntityType.PERSON, "Mara Lindt", "Olaf Renn");
    }

    @Test
    void aTitleToldTwiceIsOneRoleOfThePerson() {
        assertThat(article("Envoy Mara Lindt came. Mara Lindt, the envoy, left. Envoy Olaf Renn slept.")
                        .frame(ROLE, "Envoy", PERSON, "Mara Lindt")
                        .frame(ROLE, "envoy", PERSON, "Mara Lindt#2")
                        .frame(ROLE, "Envoy#2", PERSON, "Olaf Renn")
                        .record()
                        .contents(Role.class))
                .extracting(Role::person)
                .containsExactly("Mara Lindt", "Olaf Renn");
    }

    @Test
    void twoTitlesAreTwoRoles() {
        assertThat(article("Envoy Mara Lindt, a judge, came.")
                        .frame(ROLE, "Envoy", PERSON, "Mara Lindt")
                        .frame(ROLE, "judge", PERSON, "Mara Lindt")
                        .record()
                        .contents(Role.class))
                .extracting(Role::title)
                .containsExactly("Envoy", "judge");
    }

    @Test
    void aTitleEndsBeforeOf() {
        assertThat(article("Mara Lindt, president of the Dock Union, came.")
                        .frame(ROLE, "president of", PERSON, "Mara Lindt")
                        .record()
                        .contents(Role.class))
                .extracting(Role::title)
                .containsExactly("president");
    }

    @ParameterizedTest
    @CsvSource({"joins, JOINS", "leaves, LEAVES"})
    void whoComesOrGoesDoesSoToOrFromTheOfficeWhereNoGroupIsNamed(String value, RosterChange.Kind kind) {
        RosterChange change = article("Mara Lindt is chief negotiator no more or again.")
                .frame(ROLE, "chief negotiator", PERSON, "Mara Lindt", ROLE_CHANGE, value)
                .record()
                .contents(Role.class)
                .get(0)
                .change()
                .orElseThrow();
        assertThat(change).isEqualTo(new RosterChange(kind, "chief negotiator", Optional.empty()));
    }

    @Test
    void aTitleOfABodyIsNobodysRole() {
        assertThat(MadeUp.article("The Dock Union is chair of the talks.")
                        .name(EntityType.BODY, "Dock Union")
                        .frame(ROLE, "chair", PERSON, "Dock Union", ORGANIZATION, "the talks")
                        .record()
                        .contents(Role.class))
                .isEmpty();
    }

    @Test
    void anUnlikelyTitleIsNoRole() {
        assertThat(article("Envoy Mara Lindt came.")
                        .frame(0.01, ROLE, "Envoy", PERSON, "Mara Lindt")
                        .record()
                        .contents(Role.class))
                .isEmpty();
    }
}
