package readout.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import readout.text.Metadata;
import readout.text.Published;

class DublinCoreTest {
    private static Metadata read(String head) {
        return new DublinCore().read(Jsoup.parse(head));
    }

    @Test
    void anIdentifierThatIsNoAddressIsLeftOut() {
        assertThat(read("<meta name=DC.identifier content='ISBN 12345'>").url()).isEmpty();
        assertThat(read("<meta name=DCTERMS.identifier content='https://news.example/a'>")
                        .url())
                .contains("https://news.example/a");
    }

    @Test
    void theDayOfIssueIsTakenBeforeThatOfCreation() {
        assertThat(read("<meta name=DC.date content=2021-03-06><meta name=DC.date.created content=2021-03-05>"
                                + "<meta name=DC.date.issued content=2021-03-04>")
                        .published()
                        .map(Published::date))
                .contains(LocalDate.of(2021, 3, 4));
    }

    @Test
    void creatorsOfBothFormsAreNamed() {
        assertThat(read("<meta name=DCTERMS.creator content='Ben Mole'><meta name=DC.creator content='Ada Quay'>")
                        .authors())
                .containsExactly("Ada Quay", "Ben Mole");
    }

    @Test
    void dublinCoreSaysNothingOfSubscribers() {
        assertThat(read("<meta name=DC.title content='Ferry talks'>").free()).isEmpty();
    }
}
