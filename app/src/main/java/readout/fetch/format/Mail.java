package readout.fetch.format;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import readout.fetch.input.FormatInput;
import readout.lexicon.Resource;
import readout.read.Input;
import readout.read.PageDecoder;
import readout.read.Unreadable;
import readout.read.metadata.Timestamps;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;

/** Mail (RFC 5322 with MIME) from newsletters and press offices: the HTML body, otherwise the plain one, and attached documents. */
final class Mail implements Format {
    private static final Pattern HEADER =
            Pattern.compile("(?is)^(?:From \\S+ .*?\\n)?(?:" + Resource.anyOf("file-formats.tsv", "mail header")
                    + "):[^\\n]*\\n"
                    + "(?:[\\w-]+:[^\\n]*\\n|[ \\t][^\\n]*\\n)*+.*");
    private static final Pattern FROM = Pattern.compile("(?im)^From:.*");
    private static final Pattern DATE = Pattern.compile("(?im)^Date:.*");
    private static final Pattern ATTACHED = Pattern.compile("(?i)application/pdf|message/rfc822|text/.*");
    private static final String TABLE = String.join(", ", Resource.list("page-elements.tsv", "table"));
    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 200;

    @Override
    public boolean recognises(FormatInput item) throws IOException {
        String start = item.start();
        return item.source().toLowerCase(Locale.ROOT).endsWith(".eml")
                || HEADER.matcher(start).matches()
                        && FROM.matcher(start).find()
                        && DATE.matcher(start).find();
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        try {
            Properties lenient = new Properties();
            lenient.setProperty("mail.mime.address.strict", "false");
            MimeMessage message = new MimeMessage(Session.getInstance(lenient), new ByteArrayInputStream(item.whole()));
            Parts parts = new Parts(item, findings);
            parts.collect(message, 0);
            parts.give(metadata(message));
        } catch (MessagingException | RuntimeException broken) {
            throw new Unreadable("is broken mail: " + broken.getMessage());
        }
    }

    private static Metadata metadata(MimeMessage message) throws MessagingException {
        Optional<String> date = Optional.ofNullable(message.getHeader("Date", null));
        return Metadata.NONE
                .withTitle(Optional.ofNullable(message.getSubject()))
                .withOutlet(sender(message))
                .withPublished(date.flatMap(Timestamps::in)
                        .map(when -> Published.stated(when, PublishedBasis.METADATA, "mail Date")));
    }

    private static Optional<String> sender(MimeMessage message) throws MessagingException {
        Address[] from = message.getFrom();
        return from != null && from.length > 0 && from[0] instanceof InternetAddress address
                ? Optional.ofNullable(address.getPersonal())
                : Optional.empty();
    }

    /** The parts of one message that can hold an article. */
    private static final class Parts {
        private final FormatInput item;
        private final FoundItems findings;
        private Optional<String> html = Optional.empty();
        private Optional<String> plain = Optional.empty();
        /** True where a message offers its text in alternative forms, of which the last is the richest. */
        private boolean versions;

        private int seen;

        Parts(FormatInput item, FoundItems findings) {
            this.item = item;
            this.findings = findings;
        }

        void collect(Part part, int depth) throws MessagingException, IOException, Unreadable {
            seen++;
            if (depth > DEEPEST || seen > MOST_PARTS) {
                throw new Unreadable("is mail of more than " + DEEPEST + " layers or " + MOST_PARTS + " parts");
            }
            boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
            versions |= part.isMimeType("multipart/alternative");
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
                for (int at = 0; at < several.getCount(); at++) {
                    BodyPart each = several.getBodyPart(at);
                    collect(each, depth + 1);
                }
            } else if (depth > 0 && (attached || part.isMimeType("message/rfc822"))) {
                attachment(part);
            } else if (part.isMimeType("text/html")) {
                html = joined(html, decode(part));
            } else if (part.isMimeType("text/plain")) {
                plain = joined(plain, decode(part));
            }
        }

        /** Joins the text of parts: a mixed message may split its text, with pictures in between. */
        private static Optional<String> joined(Optional<String> before, String part) {
            return Optional.of(before.map(text -> text + "\n\n" + part).orElse(part));
        }

        private void attachment(Part part) throws MessagingException, IOException {
            if (ATTACHED.matcher(part.getContentType().split(";", 2)[0].strip()).matches()) {
                String name = Optional.ofNullable(part.getFileName()).orElse("attachment " + seen);
                findings.nested(item.inside(name, part.getInputStream()));
            }
        }

        private static String decode(Part part) throws MessagingException, IOException, Unreadable {
            byte[] bytes = part.getInputStream().readAllBytes();
            return bytes.length == 0 ? "" : PageDecoder.decode(bytes, charset(part));
        }

        private static Optional<String> charset(Part part) throws MessagingException {
            try {
                return Optional.ofNullable(new ContentType(part.getContentType()).getParameter("charset"));
            } catch (ParseException broken) {
                return Optional.empty();
            }
        }

        void give(Metadata known) throws Unreadable {
            Metadata all = item.known().or(known);
            if (html.filter(text -> !text.isBlank()).isPresent() && !isFooter(html.get())) {
                findings.article(
                        Input.ofPage(item.source(), withoutTables(html.get())).with(all));
            } else if (plain.filter(text -> !text.isBlank()).isPresent()) {
                findings.article(Input.ofText(item.source(), plain.get()).with(all));
            }
            findings.require("text");
        }

        /** True for an HTML part that is not a version of the plain text beside it and says less: a mailing list's footer after an article. */
        private boolean isFooter(String page) {
            return !versions
                    && plain.isPresent()
                    && plain.get().strip().length() > Jsoup.parse(page).text().length();
        }

        /** Replaces tables with plain blocks: mail uses them for layout, while on a page they hold data. */
        private static String withoutTables(String html) {
            Document document = Jsoup.parse(html);
            document.select(TABLE).tagName("div");
            return document.outerHtml();
        }
    }
}
