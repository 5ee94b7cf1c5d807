package readout.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.dossier.Claim;
import readout.dossier.Finding;
import readout.fact.Meeting;
import readout.fact.MeetingForm;
import readout.fact.PartialDate;
import readout.merge.sides.ArticleSides;
import readout.merge.text.PhraseTerms;
import readout.merge.words.FactWords;
import readout.merge.words.MeetingWords;
import readout.merge.words.Wording;

/** Rules for meetings: two are the same if participants, days and place agree. */
final class MeetingRules extends KindRules<Meeting> {
    MeetingRules() {
        super(Meeting.class);
    }

    @Override
    BlockingKeys keys(Meeting meeting, LocalDate known, PhraseTerms phrases) {
        return BlockingKeys.weeks(meeting.range(), known, MeetingSimilarity.MOVED_DAYS);
    }

    @Override
    Optional<Similarity> similarity(Comparison<Meeting> pair, PhraseTerms phrases) {
        return new MeetingSimilarity(pair, phrases).similarity();
    }

    @Override
    double greatest() {
        return MeetingSimilarity.GREATEST;
    }

    @Override
    Meeting identified(Meeting meeting, Identities identities) {
        List<String> participants = meeting.participants().stream()
                .map(each -> identities.person(each, Optional.empty()))
                .distinct()
                .toList();
        return meeting.with(participants, meeting.sides());
    }

    @Override
    Meeting withSides(Meeting meeting, ArticleSides sides) {
        return meeting.with(meeting.participants(), sides.meeting(meeting.sides()));
    }

    @Override
    Meeting joined(Meeting one, Meeting two) {
        boolean dayKnown = isDay(one.start()) || !isDay(two.start());
        Optional<PartialDate> start = dayKnown ? one.start().or(two::start) : two.start();
        Optional<PartialDate> end =
                dayKnown ? one.end().or(() -> start.equals(two.start()) ? two.end() : Optional.empty()) : two.end();
        return new Meeting(
                one.what(),
                union(one.participants(), two.participants()),
                union(one.sides(), two.sides()),
                one.place().or(two::place),
                start,
                end,
                one.form() == MeetingForm.UNKNOWN ? two.form() : one.form(),
                two.status());
    }

    private static boolean isDay(Optional<PartialDate> date) {
        return date.filter(PartialDate::isDay).isPresent();
    }

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    @Override
    Finding<Meeting> finding(String id, List<Claim> claims, Naming naming) {
        return new MeetingLife(naming, claims, contents(claims)).finding(id);
    }

    @Override
    public String group(Meeting meeting) {
        List<String> who = meeting.sides().isEmpty() ? meeting.participants() : meeting.sides();
        return String.join("+", who.stream().sorted().toList());
    }

    @Override
    public FactWords words(Meeting meeting) {
        String status = Wording.capital(Wording.label(meeting.status()));
        String where = meeting.place().map(place -> ", " + place).orElse("");
        String when = MeetingWords.dates(meeting);
        return FactWords.parted(
                status + (when.isEmpty() ? "" : " " + when) + where,
                MeetingWords.who(meeting),
                MeetingWords.form(meeting));
    }

    @Override
    public Optional<PartialDate> date(Meeting meeting) {
        return meeting.start();
    }

    @Override
    public Stream<String> sides(Meeting meeting) {
        return meeting.sides().stream();
    }

    @Override
    public Stream<String> people(Meeting meeting) {
        return meeting.participants().stream();
    }
}
