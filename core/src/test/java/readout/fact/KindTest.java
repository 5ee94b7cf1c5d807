package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {
    @ParameterizedTest
    @EnumSource
    void everyColumnOfTheTableIsAFieldOfTheKind(Kind kind) {
        assertThat(kind.columns())
                .isNotEmpty()
                .allSatisfy(column -> assertThat(kind.fields()).contains(column.field()))
                .noneMatch(column -> column.field().place().isPresent());
        assertThat(kind.columns()).extracting(Kind.Column::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "STATEMENT, authority, speaker.kind",
        "STATEMENT, predicate, predicate",
        "ROLE, change_date, date",
        "MARKET, session, when"
    })
    void aColumnHasItsFieldsNameOrOneOfItsOwn(Kind kind, String column, String field) {
        assertThat(kind.columns())
                .filteredOn(each -> each.name().equals(column))
                .extracting(each -> each.field().name())
                .containsExactly(field);
    }

    /** In records, and in contents: a name may stand for the places of words in the one and for the words in the other. */
    @ParameterizedTest
    @EnumSource
    void namesOfFieldsAreUnique(Kind kind) {
        assertThat(kind.fields())
                .filteredOn(Field::inRecord)
                .extracting(Field::name)
                .doesNotHaveDuplicates();
        assertThat(kind.fields())
                .filteredOn(field -> field.place().isEmpty())
                .extracting(Field::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void theKindOfAClassIsTheOneThatHasIt(Kind kind) {
        assertThat(Kind.of(kind.type())).isEqualTo(kind);
    }

    @Test
    void everyClassOfContentsHasAKind() {
        assertThat(Arrays.stream(Kind.values()).<Class<?>>map(Kind::type))
                .containsExactlyInAnyOrder(Content.class.getPermittedSubclasses());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kind.of(Content.class))
                .withMessageContaining("readout.fact.Content");
    }

    @Test
    void wordsPluralsAndLettersTellKindsApart() {
        assertThat(Kind.MEETING.word()).isEqualTo("meeting");
        assertThat(Kind.MEETING.plural()).isEqualTo("meetings");
        assertThat(Arrays.stream(Kind.values()).map(Kind::letter)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Kind.values()).map(Kind::title))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void aFieldOfConstantsNamesThemInLowerCase() {
        assertThat(field(Kind.STATEMENT, "act").words())
                .containsExactlyElementsOf(
                        Arrays.stream(Act.values()).map(Field::word).toList());
        assertThat(field(Kind.ROLE, "change").words()).containsExactly("joins", "leaves");
        assertThat(field(Kind.ROLE, "title").words()).isEmpty();
        assertThat(Field.word(MeetingForm.IN_PERSON)).isEqualTo("in_person");
    }

    private static Field<Content> field(Kind kind, String name) {
        List<Field<Content>> named = kind.fields().stream()
                .filter(field -> field.name().equals(name))
                .toList();
        assertThat(named).hasSize(1);
        return named.get(0);
    }
}
