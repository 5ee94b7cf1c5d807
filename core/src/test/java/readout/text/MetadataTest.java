package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
    private static final Timestamp DAY = Timestamp.of(LocalDate.of(2021, 3, 4));
    private static final Metadata FULL = new Metadata(
            Optional.of("https://news.example/ferries"),
            Optional.of("Ferry talks"),
            Optional.of("The Harbour Post"),
            List.of("Ada Quay"),
            Optional.of("Business"),
            Optional.of("en"),
            Optional.of(Published.stated(DAY, PublishedBasis.METADATA, "JSON-LD datePublished")),
            Optional.of(DAY),
            Optional.of(true));

    @Test
    void everyFieldThatOneSourceLacksIsTakenFromTheOther() {
        assertThat(Metadata.NONE.or(FULL)).isEqualTo(FULL);
        assertThat(FULL.or(Metadata.NONE)).isEqualTo(FULL);
    }

    @Test
    void whatTheFirstSourceSaysStands() {
        Timestamp later = Timestamp.of(LocalDate.of(2022, 1, 1));
        Metadata other = new Metadata(
                Optional.of("https://else.example"),
                Optional.of("Something else"),
                Optional.of("Another paper"),
                List.of("Ben Mole", "Cy Tern"),
                Optional.of("Sport"),
                Optional.of("de"),
                Optional.of(Published.stated(later, PublishedBasis.TEXT, "dateline")),
                Optional.of(later),
                Optional.of(false));
        assertThat(FULL.or(other)).isEqualTo(FULL);
        assertThat(other.or(FULL)).isEqualTo(other);
    }

    @Test
    void authorsOfTwoSourcesAreNotMixed() {
        Metadata one = Metadata.NONE.withAuthors(List.of("A. Quay"));
        assertThat(one.or(FULL).authors()).containsExactly("A. Quay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void aBlankValueIsNone(String blank) {
        Metadata metadata = FULL.withUrl(Optional.of(blank))
                .withTitle(Optional.of(blank))
                .withOutlet(Optional.of(blank))
                .withSection(Optional.of(blank))
                .withLanguage(Optional.of(blank))
                .withAuthors(List.of(blank));
        assertThat(metadata.url()).isEmpty();
        assertThat(metadata.title()).isEmpty();
        assertThat(metadata.outlet()).isEmpty();
        assertThat(metadata.section()).isEmpty();
        assertThat(metadata.language()).isEmpty();
        assertThat(metadata.authors()).isEmpty();
    }

    @Test
    void valuesLoseTheBlanksAroundThemAndAuthorsTheirRepetition() {
        Metadata metadata = Metadata.NONE
                .withTitle(Optional.of("  Ferry talks\n"))
                .withAuthors(List.of("Ada Quay ", "Ben Mole", " Ada Quay"));
        assertThat(metadata.title()).contains("Ferry talks");
        assertThat(metadata.authors()).containsExactly("Ada Quay", "Ben Mole");
    }

    @Test
    void changingOneFieldLeavesTheOthers() {
        Metadata changed = FULL.withFree(Optional.of(false));
        assertThat(changed.free()).contains(false);
        assertThat(changed.withFree(FULL.free())).isEqualTo(FULL);
        assertThat(FULL.withModified(Optional.empty()).withModified(Optional.of(DAY)))
                .isEqualTo(FULL);
        assertThat(FULL.withPublished(Optional.empty()).withPublished(FULL.published()))
                .isEqualTo(FULL);
    }
}
