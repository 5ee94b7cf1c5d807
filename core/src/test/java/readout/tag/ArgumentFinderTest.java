package readout.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.model.MadeUpNumbers;
import readout.model.Pieces;
import readout.model.Window;

class ArgumentFinderTest {
    private static final String TEXT = "The envoys said that ten sides would meet";
    private static final int SIZE = 8;
    private static final KindScheme STATEMENT = new KindScheme(
            FrameKind.STATEMENT,
            1,
            List.of(
                    new KindScheme.Role(ArgumentRole.SOURCE, 1, false),
                    new KindScheme.Role(ArgumentRole.CONTENT, 2, true)),
            List.of());

    /** For each piece the probabilities of no role, of the source and of the content. */
    private static Map<ArgumentRole, List<Argument>> find(Pieces pieces, double[]... rows) {
        WindowWords words = new WindowWords(pieces, new Window(0, 0, rows.length));
        return new ArgumentFinder(STATEMENT, MadeUpNumbers.table(rows), words).find(rows.length);
    }

    private static Map<ArgumentRole, List<Argument>> find(double[]... rows) {
        assertThat(rows).hasNumberOfRows(SIZE);
        return find(MadeUpNumbers.pieces(TEXT), rows);
    }

    private static double[] none() {
        return new double[] {1, 0, 0};
    }

    private static double[] source(double probability) {
        return new double[] {1 - probability, probability, 0};
    }

    private static double[] content(double probability) {
        return new double[] {1 - probability, 0, probability};
    }

    private static List<String> words(Map<ArgumentRole, List<Argument>> found, ArgumentRole role) {
        return found.getOrDefault(role, List.of()).stream()
                .map(argument -> argument.span().of(TEXT))
                .toList();
    }

    @Test
    void piecesOfOneRoleSideBySideAreAnArgumentAsLikelyAsTheLikeliest() {
        Map<ArgumentRole, List<Argument>> found =
                find(source(0.7), source(0.9), none(), none(), content(0.8), content(0.8), content(0.6), content(0.7));
        assertThat(words(found, ArgumentRole.SOURCE)).containsExactly("The envoys");
        assertThat(words(found, ArgumentRole.CONTENT)).containsExactly("ten sides would meet");
        assertThat(found.getOrDefault(ArgumentRole.SOURCE, List.of()))
                .singleElement()
                .satisfies(source -> assertThat(source.probability()).isCloseTo(0.9, within(1e-6)));
    }

    @Test
    void aPieceThatProbablyHasNoRoleHasNone() {
        assertThat(find(source(0.4), none(), none(), none(), none(), none(), none(), none()))
                .isEmpty();
        assertThat(words(
                        find(source(0.41), none(), none(), none(), none(), none(), none(), none()),
                        ArgumentRole.SOURCE))
                .containsExactly("The");
    }

    @Test
    void rolesTogetherMayOutweighNoneAndTheLikelierIsTaken() {
        double[] both = {0.5, 0.2, 0.3};
        Map<ArgumentRole, List<Argument>> found = find(both, none(), none(), none(), none(), none(), none(), none());
        assertThat(found).containsOnlyKeys(ArgumentRole.CONTENT);
    }

    @Test
    void aClauseGoesOnOverTwoMissedWordsAndNotOverThree() {
        assertThat(words(
                        find(content(0.9), none(), none(), content(0.9), none(), none(), none(), content(0.9)),
                        ArgumentRole.CONTENT))
                .containsExactly("The envoys said that", "meet");
    }

    @Test
    void aNameDoesNotGoOnOverAMissedWord() {
        assertThat(words(
                        find(source(0.9), none(), source(0.9), none(), none(), none(), none(), none()),
                        ArgumentRole.SOURCE))
                .containsExactly("The", "said");
    }

    @Test
    void aMissedPieceInsideAWordDoesNotCutIt() {
        Map<ArgumentRole, List<Argument>> found =
                find(MadeUpNumbers.pieces("The en|vo|ys said"), none(), source(0.9), none(), source(0.9), none());
        assertThat(words(found, ArgumentRole.SOURCE)).containsExactly("envoys");
    }

    @Test
    void anArgumentWithASmallShareOfTheGreatestIsDropped() {
        Map<ArgumentRole, List<Argument>> found =
                find(content(0.5), none(), none(), none(), content(1), content(1), content(1), content(1));
        assertThat(words(found, ArgumentRole.CONTENT)).containsExactly("ten sides would meet");
        assertThat(words(
                        find(content(0.9), none(), none(), none(), content(1), content(1), content(1), content(1)),
                        ArgumentRole.CONTENT))
                .as("more than a fifth of it")
                .containsExactly("The", "ten sides would meet");
    }

    @Test
    void theGreatestOfOneRoleDoesNotOutweighAnotherRole() {
        Map<ArgumentRole, List<Argument>> found =
                find(source(0.5), none(), content(1), content(1), content(1), content(1), content(1), content(1));
        assertThat(words(found, ArgumentRole.SOURCE)).containsExactly("The");
    }
}
