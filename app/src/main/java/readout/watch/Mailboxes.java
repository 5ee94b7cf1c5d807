package readout.watch;

import jakarta.mail.Authenticator;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import readout.fetch.format.Formats;
import readout.fetch.http.NotFetched;
import readout.fetch.input.Found;
import readout.text.Metadata;

/** Reads mailboxes of newsletters by IMAP (RFC 9051), and leaves them unchanged. */
public final class Mailboxes {
    private static final String TIMEOUT_MILLIS = "20000";
    /** The most messages, counted from the latest, that the first poll of a mailbox reads. */
    private static final int MOST = 200;

    private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "localhost", "::1");

    private final Function<String, Optional<String>> passwords;
    private final Formats formats = new Formats();

    /** @param passwords maps a mailbox's name to its password */
    public Mailboxes(Function<String, Optional<String>> passwords) {
        this.passwords = passwords;
    }

    /** True for a mailbox's address: {@code imaps://user@host/folder}, or {@code imap://} where TLS is negotiated after connecting. */
    public static boolean isMailbox(String name) {
        return name.startsWith("imap://") || name.startsWith("imaps://");
    }

    Poll look(WatchedSource source) throws NotFetched {
        URI place = URI.create(source.name().replace(" ", "%20"));
        String password = passwords
                .apply(source.name())
                .orElseThrow(() ->
                        new NotFetched("has no password: READOUT_IMAP_PASSWORD, or a line of the file of secrets"));
        String path = Optional.ofNullable(place.getPath()).orElse("").replaceFirst("^/", "");
        try (Store store = session(place, password).getStore()) {
            store.connect();
            try (Folder folder = store.getFolder(path.isEmpty() ? "INBOX" : path)) {
                folder.open(Folder.READ_ONLY);
                return read(source, folder);
            }
        } catch (MessagingException | IOException failed) {
            throw new NotFetched("can't be read: " + failed.getMessage());
        }
    }

    private static Session session(URI place, String password) throws NotFetched {
        if (place.getHost() == null
                || place.getUserInfo() == null
                || place.getUserInfo().contains(":")) {
            throw new NotFetched("is to be given as imaps://user@host/folder, without its password");
        }
        String protocol = place.getScheme();
        Properties properties = new Properties();
        properties.setProperty("mail.store.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "host", place.getHost());
        if (place.getPort() > 0) {
            properties.setProperty(prefix + "port", String.valueOf(place.getPort()));
        }
        for (String each : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(prefix + each, TIMEOUT_MILLIS);
        }
        properties.setProperty(prefix + "user", place.getUserInfo());
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty("mail.imap.starttls.required", String.valueOf(!OWN_MACHINE.contains(place.getHost())));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(place.getUserInfo(), password);
            }
        });
    }

    /**
     * Reads new messages. The mark holds the mailbox's UIDVALIDITY and the last message's UID (RFC 9051, 2.3.1.1); where the first changes, all
     * numbers are new.
     */
    private Poll read(WatchedSource source, Folder folder) throws MessagingException, IOException {
        UIDFolder numbered = (UIDFolder) folder;
        long validity = numbered.getUIDValidity();
        String[] mark = source.mark().orElse("0 0").split(" ");
        boolean same = Long.parseLong(mark[0]) == validity;
        long last = same ? Long.parseLong(mark[1]) : 0;
        Message[] messages = numbered.getMessagesByUID(last + 1, UIDFolder.LASTUID);
        FetchProfile wanted = new FetchProfile();
        wanted.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(messages, wanted);
        List<Poll.Piece> pieces = new ArrayList<>();
        long read = last;
        for (int at = last == 0 ? Math.max(0, messages.length - MOST) : 0; at < messages.length; at++) {
            long number = numbered.getUID(messages[at]);
            if (number > last) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                messages[at].writeTo(bytes);
                String name = source.name() + " message " + number;
                pieces.addAll(
                        pieces(name, "mail " + source.name() + " " + validity + " " + number, bytes.toByteArray()));
                read = Math.max(read, number);
            }
        }
        return new Poll(pieces, Optional.empty(), Optional.empty(), Optional.of(validity + " " + read));
    }

    private List<Poll.Piece> pieces(String name, String key, byte[] message) {
        List<Poll.Piece> pieces = new ArrayList<>();
        formats.read(name + ".eml", new ByteArrayInputStream(message), found -> {
            if (found instanceof Found.Article article) {
                pieces.add(new Poll.Piece(
                        key + " " + pieces.size(), name, Metadata.NONE, Optional.of(article.input()), true));
            }
        });
        return pieces;
    }
}
