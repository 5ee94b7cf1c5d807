package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import readout.dossier.Issue;
import readout.lexicon.Resource;

class DemoIssuesTest {
    @Test
    void everyWordOfAnIssueStandsInTheSample() {
        String sample = Resource.text(DemoCommand.class, DemoCommand.SAMPLE);
        List<Issue> issues = DemoCommand.issues();
        assertThat(issues)
                .extracting(Issue::name)
                .containsExactly("tariffs", "farm goods and purchases", "structural reform", "Huawei");
        assertThat(issues)
                .flatExtracting(Issue::words)
                .allSatisfy(word -> assertThat(sample).containsPattern("\\b" + Pattern.quote(word) + "\\b"));
    }
}
