package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Quay | Ada Quay",
                "By Ada Quay | Ada Quay",
                "BY: Ada Quay | Ada Quay",
                "Ada Quay and Ben Mole | Ada Quay; Ben Mole",
                "By Ada Quay, Ben Mole and Cy Tern | Ada Quay; Ben Mole; Cy Tern",
                "Ada Quay & Ben Mole | Ada Quay; Ben Mole",
                "Ada Quay ;Ben Mole | Ada Quay; Ben Mole",
                "'Ada\u00a0Quay,, Ben  Mole' | Ada\u00a0Quay; Ben Mole",
                "Andy Byrne | Andy Byrne",
                "Bylaw Sand | Bylaw Sand"
            })
    void namesArePartedAndKeepTheirOrder(String line, String names) {
        assertThat(Authors.of(line)).containsExactly(names.split("; "));
    }

    @Test
    void aBylineWithoutANameHasNoAuthors() {
        assertThat(Authors.of("")).isEmpty();
        assertThat(Authors.of(" , ;")).isEmpty();
    }
}
