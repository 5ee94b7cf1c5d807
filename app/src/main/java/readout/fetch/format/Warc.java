package readout.fetch.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import readout.fetch.input.Broken;
import readout.fetch.input.FormatInput;
import readout.read.Unreadable;

/**
 * Web archives (ISO 28500, versions 0.17 to 1.1), read record by record. Successful responses, resources and conversions with text or PDF are read;
 * pictures, scripts, requests, errors and {@code robots.txt} are skipped.
 */
final class Warc implements Format {
    private static final Set<String> READ =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");
    private static final int OK = 200;

    @Override
    public boolean recognises(FormatInput item) throws IOException {
        return item.start().startsWith("WARC/");
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        long records = 0;
        try (WarcReader reader = new WarcReader(item.stream())) {
            Optional<WarcRecord> next = Broken.guard(reader::next);
            while (next.isPresent()) {
                records++;
                if (next.get() instanceof WarcTargetRecord target) {
                    record(item, target, findings);
                }
                next = Broken.guard(reader::next);
            }
        } catch (ParsingException broken) {
            findings.unusable(
                    item.source(),
                    "breaks off in or after record " + records + ": it is no web archive from there on: "
                            + broken.getMessage());
        } catch (EOFException broken) {
            findings.unusable(item.source(), "breaks off in or after record " + records);
        }
        findings.require("pages");
    }

    private static void record(FormatInput item, WarcTargetRecord target, FoundItems findings) throws IOException {
        try {
            String url = Optional.ofNullable(target.target()).orElse("");
            if (target instanceof WarcResponse response && isHttp(response)) {
                response(item, url, response.http(), findings);
            } else if (holdsText(target, url)) {
                Optional<WarcPayload> payload = target.payload();
                if (payload.isPresent()) {
                    nested(item, url, payload.get().type(), payload.get().body().stream(), findings);
                }
            }
        } catch (ParsingException | IllegalArgumentException broken) {
            findings.unusable(
                    item.source() + "!"
                            + target.headers().first("WARC-Target-URI").orElse(""),
                    "is no HTTP response: " + broken.getMessage());
        }
    }

    /** True for resources and conversions, except Wget's own log: it is stored as a resource under an address that begins with {@code metadata:}. */
    private static boolean holdsText(WarcTargetRecord target, String url) {
        return !url.startsWith("metadata:") && (target instanceof WarcResource || target instanceof WarcConversion);
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private static void response(FormatInput item, String url, HttpResponse http, FoundItems findings)
            throws IOException {
        if (http.status() == OK && !url.endsWith("/robots.txt")) {
            nested(item, url, http.contentType(), http.bodyDecoded().stream(), findings);
        }
    }

    private static void nested(FormatInput item, String url, MediaType type, InputStream body, FoundItems findings)
            throws IOException {
        if (READ.contains(type.base().toString().toLowerCase(Locale.ROOT))) {
            findings.nested(item.inside(url, body)
                    .at(Optional.of(url))
                    .stating(Optional.ofNullable(type.parameters().get("charset"))));
        }
    }
}
