package readout.fetch.format;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import readout.fetch.input.FormatInput;
import readout.read.Input;
import readout.read.PageDecoder;
import readout.read.Unreadable;

/** HTML, as whole pages and as fragments. */
final class HtmlPage implements Format {
    private static final Pattern HTML = Pattern.compile(
            "(?is)^(?:\\xEF\\xBB\\xBF|\\xFF\\xFE|\\xFE\\xFF)?\\s*(?:<!doctype html|<html|<\\?xml[^>]*>\\s*(?:<!--.*?-->\\s*)?<(?:!doctype )?html|<head|<body|<!--|<article|<div|<p\\b).*");
    private static final Pattern NAME = Pattern.compile("(?s).*\\.x?html?");

    @Override
    public boolean recognises(FormatInput item) throws IOException {
        return NAME.matcher(item.source().toLowerCase(Locale.ROOT)).matches()
                || HTML.matcher(item.start().replace("\0", "")).matches();
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        String content = PageDecoder.decode(item.whole(), item.charset());
        findings.article(Input.ofPage(item.source(), content).at(item.url()).with(item.known()));
    }
}
