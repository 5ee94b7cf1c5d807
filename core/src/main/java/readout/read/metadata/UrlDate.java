package readout.read.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import readout.text.Metadata;
import readout.text.Published;
import readout.text.PublishedBasis;
import readout.text.Timestamp;

/**
 * Metadata in the page's address: a day whose year, month and day are separated by the same character, so that an article id is not
 * mistaken for one.
 */
final class UrlDate implements MetadataSource {
    private static final Pattern DAY =
            Pattern.compile("(?<![\\w])((?:19|20)\\d\\d)([/-])(\\d{1,2}|[a-z]{3})\\2(\\d{1,2})(?![\\w])");

    @Override
    public Metadata read(Document page) {
        return Metadata.NONE.withPublished(
                in(page.baseUri()).map(day -> Published.stated(Timestamp.of(day), PublishedBasis.METADATA, "URL")));
    }

    /** Day in an address. */
    static Optional<LocalDate> in(String url) {
        Matcher matcher = DAY.matcher(url);
        while (matcher.find()) {
            Optional<LocalDate> day = day(matcher.group(1), matcher.group(3), matcher.group(4));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int number = Character.isDigit(month.charAt(0))
                    ? Integer.parseInt(month)
                    : WrittenDate.month(month).orElse(0);
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
