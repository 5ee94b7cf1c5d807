package readout.fetch.format;

import java.io.IOException;
import readout.fetch.input.FormatInput;
import readout.read.Decoder;
import readout.read.Input;
import readout.read.PageDecoder;
import readout.read.Unreadable;

/** Plain text, the fallback where no other format matches. */
final class Text implements Format {
    @Override
    public boolean recognises(FormatInput item) {
        return true;
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        byte[] bytes = item.whole();
        String text = item.charset().isPresent() ? PageDecoder.decode(bytes, item.charset()) : Decoder.decode(bytes);
        findings.article(Input.ofText(item.source(), text).at(item.url()).with(item.known()));
    }
}
