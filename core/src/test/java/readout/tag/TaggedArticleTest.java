package readout.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.text.Article;
import readout.text.EntityType;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

class TaggedArticleTest {
    private static final TaggedArticle TAGGED = MadeUp.article("Ada Quay said that the envoys met on Monday.")
            .name(EntityType.PERSON, "Ada Quay")
            .time(TimeDirection.PAST, "Monday")
            .frame(FrameKind.STATEMENT, "said", ArgumentRole.SOURCE, "Ada Quay")
            .content("the envoys met on Monday")
            .tagged();

    @Test
    void otherFramesLeaveTheOtherTags() {
        TaggedArticle other = TAGGED.with(List.of());
        assertThat(other.frames()).isEmpty();
        assertThat(other.names()).isEqualTo(TAGGED.names()).hasSize(1);
        assertThat(other.times()).isEqualTo(TAGGED.times()).hasSize(1);
        assertThat(other.contents()).isEqualTo(TAGGED.contents()).hasSize(1);
        assertThat(TAGGED.frames()).hasSize(1);
    }

    @Test
    void anArticleThatIsDatedLaterKeepsItsTags() {
        Article dated = TAGGED.article()
                .published(new Published(
                        Timestamp.of(LocalDate.of(2019, 7, 24)), PublishedBasis.INFERRED, "holidays", 0.7));
        TaggedArticle tagged = TAGGED.of(dated);
        assertThat(tagged.article().published()).contains(LocalDate.of(2019, 7, 24));
        assertThat(tagged.with(List.of())).isEqualTo(TAGGED.with(List.of()).of(dated));
        assertThat(tagged.frames()).isEqualTo(TAGGED.frames());
        assertThat(tagged.text()).isEqualTo(TAGGED.text());
    }
}
