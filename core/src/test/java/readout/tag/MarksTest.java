package readout.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final double LEAST = 0.5;

    /** For each piece how likely the mark is on it and begins there. */
    private static List<Run> runs(IntPredicate beginsWord, double[]... pieces) {
        Marks marks = new Marks(pieces.length);
        for (int piece = 0; piece < pieces.length; piece++) {
            marks.set(piece, pieces[piece][0], pieces[piece][1]);
        }
        return marks.runs(LEAST, beginsWord);
    }

    private static boolean isAlwaysAWord(int piece) {
        return piece >= 0;
    }

    private static double[] piece(double on, double begins) {
        return new double[] {on, begins};
    }

    @Test
    void piecesSideBySideAreOneRunAsLikelyAsTheLikeliest() {
        assertThat(runs(MarksTest::isAlwaysAWord, piece(0.1, 0), piece(0.6, 0.6), piece(0.9, 0.1), piece(0.2, 0)))
                .containsExactly(new Run(1, 2, 0.9));
    }

    @Test
    void aPieceMustBeMoreLikelyThanTheLeast() {
        assertThat(runs(MarksTest::isAlwaysAWord, piece(0.5, 0.5))).isEmpty();
        assertThat(runs(MarksTest::isAlwaysAWord, piece(0.51, 0.5))).containsExactly(new Run(0, 0, 0.51));
    }

    @Test
    void aRunEndsWhereAnotherProbablyBegins() {
        assertThat(runs(MarksTest::isAlwaysAWord, piece(0.9, 0.9), piece(0.8, 0.1), piece(0.8, 0.7), piece(0.9, 0)))
                .containsExactly(new Run(0, 1, 0.9), new Run(2, 3, 0.9));
        assertThat(runs(MarksTest::isAlwaysAWord, piece(0.9, 0.9), piece(0.8, 0.4)))
                .as("it begins and goes on equally")
                .containsExactly(new Run(0, 1, 0.9));
    }

    @Test
    void noRunBeginsInsideAWord() {
        IntPredicate firstAndThird = piece -> piece == 0 || piece == 2;
        assertThat(runs(firstAndThird, piece(0.9, 0.9), piece(0.9, 0.9), piece(0.9, 0.9)))
                .containsExactly(new Run(0, 1, 0.9), new Run(2, 2, 0.9));
    }

    @Test
    void twoRunsHaveNoWordInCommon() {
        IntPredicate oneLongWord = piece -> piece == 0 || piece == 4;
        assertThat(runs(oneLongWord, piece(0.9, 0.9), piece(0.1, 0), piece(0.9, 0.9), piece(0.9, 0), piece(0.8, 0)))
                .as("the third piece is of the first one's word")
                .containsExactly(new Run(0, 0, 0.9), new Run(4, 4, 0.8));
    }

    @Test
    void marksOfNoPiecesHaveNoRuns() {
        assertThat(runs(MarksTest::isAlwaysAWord)).isEmpty();
        assertThat(runs(MarksTest::isAlwaysAWord, piece(0, 0), piece(0, 0))).isEmpty();
    }
}
