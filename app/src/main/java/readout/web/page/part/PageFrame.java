package readout.web.page.part;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import readout.merge.words.Wording;
import readout.store.Freshness;
import readout.view.Words;
import readout.web.access.Visitor;
import readout.web.http.Assets;
import readout.web.http.Links;

/**
 * What stands around every page of a dossier.
 *
 * @param section which of the dossier's pages it is, by the end of its address
 * @param day the day the dossier is seen from
 * @param past true where that is another day than today
 * @param form what forms send along, against forged ones
 * @param path the page's own address, for words about it
 */
public record PageFrame(
        String title,
        String slug,
        String name,
        String section,
        LocalDate day,
        LocalDate today,
        boolean past,
        Freshness freshness,
        Visitor visitor,
        String form,
        String path,
        Assets assets) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** The address of one of the dossier's pages, seen from the same day. */
    public String to(String page) {
        String address = "/d/" + slug + (page.isEmpty() ? "" : "/" + page);
        return past ? Links.with(address, "day=" + day) : address;
    }

    /** The same page seen from another day. */
    public String on(LocalDate other) {
        String address = "/d/" + slug + (section.isEmpty() ? "" : "/" + section);
        return address + "?day=" + other;
    }

    /** A day for people. */
    public String words(LocalDate date) {
        return Wording.day(date);
    }

    /** A time for people. */
    public String words(Instant time) {
        return TIME.format(time);
    }

    /** "last read 3 Aug 2019, 07:00 UTC · 2 inputs failed · 5 set aside". */
    public String fresh() {
        String read = freshness.read().map(time -> "last read " + words(time)).orElse("nothing read yet");
        return read
                + (freshness.failed() > 0 ? " · " + Words.count(freshness.failed(), "input") + " failed" : "")
                + (freshness.aside() > 0 ? " · " + Words.count(freshness.aside(), "article") + " set aside" : "");
    }

    /** True for pages that show the dossier as of a day; the others are for work on it as it is. */
    public boolean hasDays() {
        return !Set.of("add", "review", "feedback", "corrections", "digests").contains(section)
                && !section.startsWith("digests/");
    }

    /** True where this is the section's own page. */
    public boolean in(String other) {
        return section.equals(other);
    }
}
