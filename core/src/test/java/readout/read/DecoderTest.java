package readout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final String TEXT = "The café owners’ talks – “at last” – go on.";

    @Test
    void readsUtf8WithAndWithoutAMark() throws Unreadable {
        assertThat(Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
    }

    @Test
    void readsUtf16InEitherOrderWithAndWithoutAMark() throws Unreadable {
        assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(TEXT);
        assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(TEXT);
        assertThat(Decoder.decode("Talks go on in Paris.".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Talks go on in Paris.");
        assertThat(Decoder.decode("Talks go on in Paris.".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo("Talks go on in Paris.");
    }

    @Test
    void readsLatin1AsWindows1252() throws Unreadable {
        assertThat(Decoder.decode(TEXT.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(TEXT);
    }

    @Test
    void namesTheByteWhereUtf8Breaks() {
        byte[] bytes = (TEXT + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThatThrownBy(() -> Decoder.decode(bytes))
                .isInstanceOf(Unreadable.class)
                .hasMessage("is broken UTF-8 at byte " + (bytes.length - 1));
    }

    @Test
    void refusesBinaryAndNothing() {
        assertThatThrownBy(() -> Decoder.decode(new byte[] {'P', 'K', 3, 4, 0, 1, 2, 7}))
                .hasMessageContaining("is binary");
        assertThatThrownBy(() -> Decoder.decode(new byte[0])).hasMessage("is empty");
    }

    @Test
    void namesTheByteAfterAMarkToo() {
        byte[] bytes = ("\uFEFF" + TEXT + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThatThrownBy(() -> Decoder.decode(bytes)).hasMessage("is broken UTF-8 at byte " + (bytes.length - 1));
    }

    @Test
    void namesTheZeroByteOfBinaryData() {
        byte[] bytes = "A long text with one zero byte in it, as files have that were cut off."
                .getBytes(StandardCharsets.UTF_8);
        bytes[40] = 0;
        assertThatThrownBy(() -> Decoder.decode(bytes)).hasMessage("is binary, not text: a zero byte at 40");
    }

    @Test
    void aFewControlCharactersAreNoBinary() throws Unreadable {
        String text = "Talks go on in Paris.\f".repeat(10) + "\u0002";
        assertThat(Decoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        byte[] many = "\u0001\u0002ab".repeat(9).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Decoder.decode(many))
                .hasMessage("is binary, not text: 18 control bytes in the first 36");
    }

    @Test
    void aMarkAloneIsAnEmptyText() throws Unreadable {
        assertThat(Decoder.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}))
                .isEmpty();
        assertThat(Decoder.decode(new byte[] {(byte) 0xFE, (byte) 0xFF})).isEmpty();
    }

    @Test
    void utf16WithControlCharactersIsBinary() {
        byte[] bytes = "ab\u0003d\u0001f".getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> Decoder.decode(bytes))
                .hasMessage("is binary, not text: zero bytes and control characters");
    }

    @Test
    void charactersOfFourBytesAreUtf8() throws Unreadable {
        assertThat(Decoder.decode("Talks 😀".getBytes(StandardCharsets.UTF_8))).isEqualTo("Talks 😀");
    }
}
