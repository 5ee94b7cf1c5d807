package readout.fetch.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import readout.fetch.input.Broken;
import readout.fetch.input.FormatInput;
import readout.lexicon.Resource;
import readout.read.Input;
import readout.read.Unreadable;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** A message saved by Outlook (MS-OXMSG, {@code .msg}): its HTML body, otherwise the plain one, and its attachments. */
final class OutlookMessage implements Format {
    /** First bytes of a compound file; of compound files only messages are read. */
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** Names of attachments that may hold an article. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i)\\.(?:" + Resource.anyOf("file-formats.tsv", "attached file") + ")$");

    @Override
    public boolean recognises(FormatInput item) throws IOException {
        return Arrays.equals(COMPOUND, Arrays.copyOf(item.head(), COMPOUND.length));
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        byte[] bytes = item.whole();
        try (MAPIMessage message = Broken.guard(() -> new MAPIMessage(new ByteArrayInputStream(bytes)))) {
            message.setReturnNullOnMissingChunk(true);
            attachments(item, message, findings);
            Metadata all = item.known().or(metadata(message));
            Optional<String> html = present(message.getHtmlBody());
            Optional<String> text = html.isPresent() ? html : present(message.getTextBody());
            text.ifPresent(body -> findings.article(
                    (html.isPresent() ? Input.ofPage(item.source(), body) : Input.ofText(item.source(), body))
                            .with(all)));
        } catch (ChunkNotFoundException | RuntimeException broken) {
            throw new Unreadable("is no message of Outlook, or a broken one: " + broken.getMessage());
        }
        findings.require("text");
    }

    private static Metadata metadata(MAPIMessage message) throws ChunkNotFoundException {
        return Metadata.NONE
                .withTitle(present(message.getSubject()))
                .withOutlet(present(message.getDisplayFrom()))
                .withPublished(Optional.ofNullable(message.getMessageDate())
                        .map(date -> date.toInstant().atOffset(ZoneOffset.UTC))
                        .map(Timestamp::of)
                        .map(when -> Published.stated(when, PublishedBasis.METADATA, "mail Date")));
    }

    private static void attachments(FormatInput item, MAPIMessage message, FoundItems findings) throws IOException {
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            byte[] data = attachment.getAttachData() == null
                    ? new byte[0]
                    : attachment.getAttachData().getValue();
            Optional<String> name = Optional.ofNullable(attachment.getAttachLongFileName())
                    .map(Object::toString)
                    .filter(each -> DOCUMENT.matcher(each).find() && data.length > 0);
            if (name.isPresent()) {
                findings.nested(item.inside(name.get(), new ByteArrayInputStream(data)));
            }
        }
    }

    private static Optional<String> present(@Nullable String text) {
        return Optional.ofNullable(text).map(each -> each.replace("\0", "")).filter(each -> !each.isBlank());
    }
}
