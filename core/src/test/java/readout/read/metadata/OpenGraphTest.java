package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.Timestamp;

class OpenGraphTest {
    private static Metadata read(String head) {
        return new OpenGraph().read(Jsoup.parse(head));
    }

    @ParameterizedTest
    @CsvSource({"locked, false", "LOCKED, false", "metered, true", "free, true"})
    void onlyALockedTierIsForSubscribers(String tier, boolean free) {
        assertThat(read("<meta property='article:content_tier' content='" + tier + "'>")
                        .free())
                .contains(free);
    }

    @Test
    void addressesOfAuthorsAreNoNames() {
        assertThat(read("<meta property='article:author' content='www.news.example/ada'>"
                                + "<meta property='article:author' content='https://news.example/ada'>"
                                + "<meta property='article:author' content='Ada Quay'>")
                        .authors())
                .containsExactly("Ada Quay");
    }

    @Test
    void theTimeOfAnUpdateIsNotThatOfPublication() {
        Metadata metadata = read("<meta property='og:updated_time' content='2021-03-06'>");
        assertThat(metadata.published()).isEmpty();
        assertThat(metadata.modified()).contains(Timestamp.of(LocalDate.of(2021, 3, 6)));
    }

    @Test
    void theArticlesOwnTimeIsTakenBeforeThePages() {
        assertThat(read("<meta property='og:published_time' content='2021-03-05'>"
                                + "<meta property='article:published_time' content='2021-03-04'>")
                        .published()
                        .map(Published::date))
                .contains(LocalDate.of(2021, 3, 4));
    }
}
