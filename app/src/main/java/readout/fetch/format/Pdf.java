package readout.fetch.format;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import readout.fetch.format.pdf.PdfLines;
import readout.fetch.format.pdf.PdfText;
import readout.fetch.input.FormatInput;
import readout.read.Input;
import readout.read.Unreadable;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/** PDF, as in press releases of ministries and companies: its text in paragraphs, its title and its creation date. */
final class Pdf implements Format {
    /** Confidence of a creation date: the file may have been created on another day than the text was published. */
    private static final double CONFIDENCE_OF_CREATION = 0.7;

    @Override
    public boolean recognises(FormatInput item) throws IOException {
        return item.start().startsWith("%PDF-");
    }

    @Override
    public void read(FormatInput item, FoundItems findings) throws IOException, Unreadable {
        try (PDDocument document = Loader.loadPDF(item.whole())) {
            String text = PdfText.of(PdfLines.of(document));
            if (text.isBlank()) {
                throw new Unreadable("is a PDF without text: " + document.getNumberOfPages() + " pages of pictures");
            }
            findings.article(Input.ofText(item.source(), text)
                    .at(item.url())
                    .with(item.known().or(metadata(document.getDocumentInformation()))));
        } catch (InvalidPasswordException locked) {
            throw new Unreadable("is a PDF locked by a password");
        } catch (RuntimeException | StackOverflowError broken) {
            throw new Unreadable("is a broken PDF: " + broken);
        }
    }

    private static Metadata metadata(PDDocumentInformation information) {
        Optional<Calendar> created = Optional.ofNullable(information.getCreationDate());
        return Metadata.NONE
                .withTitle(Optional.ofNullable(information.getTitle()).filter(title -> title.contains(" ")))
                .withPublished(created.map(when -> OffsetDateTime.ofInstant(
                                when.toInstant(), when.getTimeZone().toZoneId()))
                        .map(when -> new Published(
                                Timestamp.of(when),
                                PublishedBasis.METADATA,
                                "PDF creation date",
                                CONFIDENCE_OF_CREATION)));
    }
}
