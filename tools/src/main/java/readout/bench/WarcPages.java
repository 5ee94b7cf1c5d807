package readout.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Writes pages to a {@code .warc.gz}, each record as a gzip member of its own. */
final class WarcPages {
    private final OutputStream out;

    WarcPages(OutputStream out) {
        this.out = out;
    }

    /**
     * Adds a page.
     *
     * @param number determines the page's address and the record's id
     */
    void add(int number, String html) throws IOException {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format(Locale.ROOT, "%012d", number)
                + ">\r\nWARC-Date: 2021-03-04T10:00:00Z\r\nWARC-Target-URI: http://news.example/" + number
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length() + body.length)
                + "\r\n\r\n";
        GZIPOutputStream member = new GZIPOutputStream(out);
        member.write(head.getBytes(StandardCharsets.UTF_8));
        member.write(http.getBytes(StandardCharsets.UTF_8));
        member.write(body);
        member.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        member.finish();
    }
}
