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
}
