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
 * Frame around every page of a dossier: title, navigation, day and visitor.
 *
 * @param section the last part of the page's address, which names the section
 * @param day the day as of which the dossier is shown
 * @param past true if that day is not today
 * @param form the CSRF token for the page's forms
 * @param path the page's address, for feedback about it
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

    /** The address of another page of the dossier, as of the same day. */
    public String to(String page) {
        String address = "/d/" + slug + (page.isEmpty() ? "" : "/" + page);
        return past ? Links.with(address, "day=" + day) : address;
    }

    /** The address of the same page as of another day. */
    public String on(LocalDate other) {
        String address = "/d/" + slug + (section.isEmpty() ? "" : "/" + section);
        return address + "?day=" + other;
    }

    /** Formats a day for display. */
    public String words(LocalDate date) {
        return Wording.day(date);
    }

    /** Formats a time for display. */
    public String words(Instant time) {
        return TIME.format(time);
    }

    /** The dossier's freshness, such as "last read 3 Aug 2019, 07:00 UTC · 2 inputs failed · 5 articles set aside". */
    public String fresh() {
        String read = freshness.read().map(time -> "last read " + words(time)).orElse("nothing read yet");
        return read
                + (freshness.failed() > 0 ? " · " + Words.count(freshness.failed(), "input") + " failed" : "")
                + (freshness.aside() > 0 ? " · " + Words.count(freshness.aside(), "article") + " set aside" : "");
    }

    /** True for pages that show the dossier as of a day; the others always work on its current state. */
    public boolean hasDays() {
        return !Set.of("add", "review", "feedback", "corrections", "digests").contains(section)
                && !section.startsWith("digests/");
    }

    /** True if the page belongs to this section. */
    public boolean in(String other) {
        return section.equals(other);
    }
}
