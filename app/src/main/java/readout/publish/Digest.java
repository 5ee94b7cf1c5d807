package readout.publish;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reader of a dossier is told.
 *
 * @param dossier its name
 * @param title what the message is: "What changed", "The week"
 * @param day the day it is for
 * @param home the dossier's address; empty where it is not served
 * @param state how the talks stand, in up to three lines
 * @param sections the news, the weightiest first
 * @param quiet true where nothing is new
 */
public record Digest(
        String dossier,
        String title,
        LocalDate day,
        String home,
        List<String> state,
        List<Section> sections,
        boolean quiet) {
    public Digest {
        state = List.copyOf(state);
        sections = List.copyOf(sections);
    }

    /** Lines under a heading. */
    public record Section(String title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A fact.
     *
     * @param lead who or what it is about
     * @param text what is said of it
     * @param sentence true where lead and text make one sentence, false where a colon parts them
     * @param source outlets and the kind of source
     * @param day of what it tells; for what is due the day on which it is
     * @param link to its evidence; empty where the dossier is not served
     */
    public record Line(String lead, String text, boolean sentence, String source, LocalDate day, String link) {
        /** The text with what parts it from the lead before it; empty where there is none. */
        public String rest() {
            return text.isEmpty() ? "" : (sentence ? " " : ": ") + text;
        }

        private Line at(String server) {
            return link.startsWith("/") ? new Line(lead, text, sentence, source, day, server + link) : this;
        }
    }

    /** The same with links of the site to a server of this address. */
    Digest at(String server) {
        List<Section> linked = sections.stream()
                .map(section -> new Section(
                        section.title(),
                        section.lines().stream().map(line -> line.at(server)).toList()))
                .toList();
        return new Digest(dossier, title, day, home.startsWith("/") ? server + home : home, state, linked, quiet);
    }

    /** The news in a few words, under the dossier's name. */
    public String subject() {
        return dossier + ": " + headline();
    }

    /** The same without the name. */
    public String headline() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .findFirst()
                .map(line -> line.lead() + line.rest())
                .orElse("nothing new");
    }
}
