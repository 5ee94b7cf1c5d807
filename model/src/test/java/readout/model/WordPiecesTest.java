package readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WordPiecesTest {
    static final WordPieces WORD_PIECES = new WordPieces(new Vocabulary(ModelFiles.lines(ModelFiles.VOCABULARY)));

    static List<ReferencePieces> references() {
        return ReferencePieces.all();
    }

    @ParameterizedTest
    @MethodSource("references")
    void piecesAreThoseOfTheTrainingCode(ReferencePieces reference) {
        Pieces pieces = WORD_PIECES.encode(reference.text());
        assertThat(all(pieces, pieces::id)).isEqualTo(reference.ids());
        assertThat(all(pieces, pieces::wordBegin)).isEqualTo(reference.begins());
        assertThat(all(pieces, pieces::wordEnd)).isEqualTo(reference.ends());
        assertThat(all(pieces, pieces::shape)).isEqualTo(reference.shapes());
    }

    @Test
    void everyPieceHasTheCharactersItCameFrom() {
        assertThat(spans("Unaffordable talks")).containsExactly("Una", "ff", "ord", "able", "talks");
    }

    @Test
    void aMarkBelongsToThePieceOfItsLetter() {
        assertThat(spans("zzu\u0301zze\u0301")).containsExactly("z", "zu\u0301", "zz", "e\u0301");
    }

    @Test
    void aSyllableThatBecomesSeveralPiecesBelongsToTheFirst() {
        assertThat(spans("한국")).containsExactly("한", "", "", "국", "", "");
    }

    @Test
    void aWordOfAMillionLettersIsOnePiece() {
        assertThat(spans("a".repeat(1_000_000))).hasSize(1);
    }

    @Test
    void takesTimeThatGrowsWithTheTextAlone() {
        String rare = "qzjx☃ \uD800\u0301".repeat(100_000);
        Pieces pieces = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> WORD_PIECES.encode(rare));
        assertThat(pieces.size()).isGreaterThan(100_000);
    }

    private static List<String> spans(String text) {
        Pieces pieces = WORD_PIECES.encode(text);
        return IntStream.range(0, pieces.size())
                .mapToObj(piece -> text.substring(pieces.begin(piece), pieces.end(piece)))
                .toList();
    }

    private static List<Integer> all(Pieces pieces, IntUnaryOperator field) {
        return IntStream.range(0, pieces.size()).map(field).boxed().toList();
    }
}
