package readout.publish;

import java.time.LocalDate;
import java.util.List;

/**
 * A digest of a dossier's news for a reader.
 *
 * @param dossier the dossier's name
 * @param title the digest's title: "What changed", "The week"
 * @param day the day it is for
 * @param home the dossier's address; empty where it is not served
 * @param state the state of the talks, in up to three lines
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
     * A fact as a line.
     *
     * @param lead who or what it is about
     * @param text what is reported of it
     * @param sentence true where lead and text form one sentence, false where a colon separates them
     * @param source its outlets and the kind of source
     * @param day the day of the fact; for an upcoming one, the day it is due
     * @param link address of its evidence; empty where the dossier is not served
     */
    public record Line(String lead, String text, boolean sentence, String source, LocalDate day, String link) {
        /** The text with the separator between it and the lead; empty where there is no text. */
        public String rest() {
            return text.isEmpty() ? "" : (sentence ? " " : ": ") + text;
        }

        private Line at(String server) {
            return link.startsWith("/") ? new Line(lead, text, sentence, source, day, server + link) : this;
        }
    }

    /** This digest with its links made absolute for a server's address. */
    Digest at(String server) {
        List<Section> linked = sections.stream()
                .map(section -> new Section(
                        section.title(),
                        section.lines().stream().map(line -> line.at(server)).toList()))
                .toList();
        return new Digest(dossier, title, day, home.startsWith("/") ? server + home : home, state, linked, quiet);
    }

    /** The subject line: the dossier's name and the news in a few words. */
    public String subject() {
        return dossier + ": " + headline();
    }

    /** The news in a few words, without the dossier's name. */
    public String headline() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .findFirst()
                .map(line -> line.lead() + line.rest())
                .orElse("nothing new");
    }
}
