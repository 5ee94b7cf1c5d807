package readout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {
    private static final String CZECH = "Ministři řekli, že příští týden budou jednat o žádosti odborů.";
    private static final String RUSSIAN =
            "Министры сообщили, что переговоры продолжатся в понедельник в Женеве. Стороны не пришли к соглашению.";

    private static String decode(String head, String text, String charset, Optional<String> header) throws Unreadable {
        return PageDecoder.decode((head + text).getBytes(Charset.forName(charset)), header);
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=\"windows-1250\">, windows-1250",
        "<META http-equiv=Content-Type content=\"text/html; charset=ISO-8859-2\">, ISO-8859-2",
        "<?xml version='1.0' encoding='windows-1250'?>, windows-1250",
        "<meta charset='iso-8859-1'>, UTF-8"
    })
    void believesTheDeclarationUnlessTheBytesAreUtf8(String head, String charset) throws Unreadable {
        assertThat(decode(head, CZECH, charset, Optional.empty())).isEqualTo(head + CZECH);
    }

    @Test
    void believesTheServerOverThePage() throws Unreadable {
        String head = "<meta charset='iso-8859-1'>";
        assertThat(decode(head, CZECH, "windows-1250", Optional.of("windows-1250")))
                .isEqualTo(head + CZECH);
    }

    @Test
    void detectsWhatNobodyDeclares() throws Unreadable {
        assertThat(decode("", RUSSIAN.repeat(4), "windows-1251", Optional.empty()))
                .isEqualTo(RUSSIAN.repeat(4));
        assertThat(decode("", "The café’s owners – at last.", "windows-1252", Optional.empty()))
                .isEqualTo("The café’s owners – at last.");
    }

    @Test
    void readsLabelsAsTheWebMeansThem() throws Unreadable {
        assertThat(decode("<meta charset=latin1>", "“at last”", "windows-1252", Optional.empty()))
                .endsWith("“at last”");
        assertThat(decode("<meta charset=gb2312>", "两国部长", "GB18030", Optional.empty()))
                .endsWith("两国部长");
        assertThat(decode("<meta charset=no-such-charset>", "café", "windows-1252", Optional.empty()))
                .endsWith("café");
    }

    @Test
    void replacesWhatIsBrokenInAPage() throws Unreadable {
        byte[] bytes = "<meta charset=utf-8>café!".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(PageDecoder.decode(bytes, Optional.empty())).endsWith("café\uFFFD");
    }

    @Test
    void refusesBinary() {
        assertThatThrownBy(() -> PageDecoder.decode(new byte[] {'G', 'I', 'F', 0, 1, 2}, Optional.empty()))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> PageDecoder.decode(new byte[0], Optional.empty()))
                .hasMessage("is empty");
    }

    @Test
    void believesAByteOrderMarkOverEverything() throws Unreadable {
        byte[] bytes = ("\uFEFF<meta charset=windows-1250>" + CZECH).getBytes(StandardCharsets.UTF_16LE);
        assertThat(PageDecoder.decode(bytes, Optional.of("iso-8859-1"))).endsWith(CZECH);
    }

    @Test
    void asksThePageWhereTheServerNamesNoCharset() throws Unreadable {
        assertThat(decode("<meta charset=windows-1250>", CZECH, "windows-1250", Optional.of("x-none")))
                .endsWith(CZECH);
        assertThat(decode("<meta charset=windows-1250>", CZECH, "windows-1250", Optional.of("not a name!")))
                .endsWith(CZECH);
    }

    @Test
    void readsUtf16WithoutAMarkWhereTheServerStatesIt() throws Unreadable {
        assertThat(PageDecoder.decode(CZECH.getBytes(StandardCharsets.UTF_16BE), Optional.of(" UTF-16BE ")))
                .isEqualTo(CZECH);
    }

    @Test
    void doesNotBelieveADeclarationFarBelowTheHead() throws Unreadable {
        String head = " ".repeat(9000) + "<meta charset=windows-1250>";
        assertThat(decode(head, "café", "windows-1252", Optional.empty())).endsWith("café");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aCharacterCutOffAtTheEndIsUtf8Still(int cut) {
        byte[] bytes = "Talks 😀".getBytes(StandardCharsets.UTF_8);
        assertThat(PageDecoder.looksLikeUtf8(Arrays.copyOf(bytes, bytes.length - cut)))
                .isTrue();
    }

    @Test
    void latin1DoesNotLookLikeUtf8() {
        assertThat(PageDecoder.looksLikeUtf8("café owners".getBytes(StandardCharsets.ISO_8859_1)))
                .isFalse();
        assertThat(PageDecoder.looksLikeUtf8(new byte[0])).isTrue();
    }
}
