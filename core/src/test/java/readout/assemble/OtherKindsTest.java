package readout.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.tag.ArgumentRole.ACTOR;
import static readout.tag.ArgumentRole.CAUSE;
import static readout.tag.ArgumentRole.CHANGE;
import static readout.tag.ArgumentRole.CONDITION;
import static readout.tag.ArgumentRole.CONSEQUENCE;
import static readout.tag.ArgumentRole.DEADLINE;
import static readout.tag.ArgumentRole.INSTRUMENT;
import static readout.tag.ArgumentRole.ISSUE;
import static readout.tag.ArgumentRole.ORGANIZATION;
import static readout.tag.ArgumentRole.PERSON;
import static readout.tag.ArgumentRole.RECIPIENT;
import static readout.tag.ArgumentRole.TARGET;
import static readout.tag.ArgumentRole.TIME;
import static readout.tag.FrameAttribute.EVENT_TYPE;
import static readout.tag.FrameAttribute.MARKET_DIRECTION;
import static readout.tag.FrameAttribute.ROLE_CHANGE;
import static readout.tag.FrameAttribute.STANCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.fact.Deadline;
import readout.fact.Direction;
import readout.fact.Event;
import readout.fact.EventType;
import readout.fact.MarketMove;
import readout.fact.PartialDate;
import readout.fact.Position;
import readout.fact.Role;
import readout.fact.RosterChange;
import readout.fact.Stance;
import readout.tag.FrameKind;
import readout.tag.MadeUp;
import readout.tag.TimeDirection;
import readout.text.EntityType;

/** Roles, positions, events, market moves and deadlines out of frames. */
class OtherKindsTest {
    @Test
    void aRoleHasItsPersonTitleAndSide() {
        Role role = MadeUp.article("Chile's fisheries minister Olaf Renn spoke first.")
                .name(EntityType.PERSON, "Olaf Renn")
                .name(EntityType.STATE, "Chile")
                .frame(FrameKind.ROLE, "fisheries minister", PERSON, "Olaf Renn", ROLE_CHANGE, "none")
                .record()
                .contents(Role.class)
                .get(0);
        assertThat(role.person()).isEqualTo("Olaf Renn");
        assertThat(role.title()).isEqualTo("fisheries minister");
        assertThat(role.side()).contains("CHL");
        assertThat(role.change()).isEmpty();
    }

    @Test
    void whoJoinsIsToldWithTheGroup() {
        Role role = MadeUp.article("Olaf Renn will join the core group as adviser.")
                .name(EntityType.PERSON, "Olaf Renn")
                .frame(
                        FrameKind.ROLE,
                        "adviser",
                        PERSON,
                        "Olaf Renn",
                        ORGANIZATION,
                        "the core group",
                        ROLE_CHANGE,
                        "joins")
                .record()
                .contents(Role.class)
                .get(0);
        assertThat(role.change().map(RosterChange::kind)).contains(RosterChange.Kind.JOINS);
        assertThat(role.change().map(RosterChange::group)).contains("the core group");
    }

    @Test
    void aTitleOfNobodyNamedIsNoRole() {
        assertThat(MadeUp.article("The fisheries minister spoke first.")
                        .frame(FrameKind.ROLE, "fisheries minister", PERSON, "The fisheries minister")
                        .record()
                        .contents(Role.class))
                .isEmpty();
    }

    @Test
    void aPositionHasActorTargetIssueConditionAndDay() {
        MadeUp article = MadeUp.article("Norway demands that Chile open three ports by Friday unless the quota rises.")
                .name(EntityType.STATE, "Norway")
                .name(EntityType.STATE, "Chile")
                .time(TimeDirection.FUTURE, "Friday")
                .frame(
                        FrameKind.POSITION,
                        "demands",
                        ACTOR,
                        "Norway",
                        TARGET,
                        "Chile",
                        ISSUE,
                        "open three ports",
                        CONDITION,
                        "unless the quota rises",
                        DEADLINE,
                        "by Friday",
                        STANCE,
                        "demands");
        Position position = article.record().contents(Position.class).get(0);
        assertThat(position.actor()).isEqualTo("NOR");
        assertThat(position.target()).contains("CHL");
        assertThat(position.stance()).isEqualTo(Stance.DEMANDS);
        assertThat(position.issue()).isEqualTo("open three ports");
        assertThat(position.deadline()).isEqualTo(PartialDate.in("2019-07-26"));
        assertThat(position.condition()).contains("unless the quota rises");
    }

    @Test
    void aPositionToldTwiceIsOne() {
        assertThat(MadeUp.article("Norway demands open ports. Norway again demands open ports.")
                        .name(EntityType.STATE, "Norway")
                        .frame(FrameKind.POSITION, "demands", ACTOR, "Norway", ISSUE, "open ports", STANCE, "demands")
                        .frame(
                                FrameKind.POSITION,
                                "demands#2",
                                ACTOR,
                                "Norway#2",
                                ISSUE,
                                "open ports#2",
                                STANCE,
                                "demands")
                        .record()
                        .contents(Position.class))
                .hasSize(1);
    }

    @Test
    void nobodyKnownHasNoPosition() {
        assertThat(MadeUp.article("They demand open ports.")
                        .frame(FrameKind.POSITION, "demand", ACTOR, "They", ISSUE, "open ports", STANCE, "demands")
                        .record()
                        .contents(Position.class))
                .isEmpty();
    }

    @Test
    void anEventHasActorsRecipientsAndDay() {
        Event event = MadeUp.article("On Tuesday Norway accused Chile of overfishing.")
                .name(EntityType.STATE, "Norway")
                .name(EntityType.STATE, "Chile")
                .time(TimeDirection.PAST, "Tuesday")
                .frame(
                        FrameKind.EVENT,
                        "accused",
                        ACTOR,
                        "Norway",
                        RECIPIENT,
                        "Chile",
                        TIME,
                        "Tuesday",
                        EVENT_TYPE,
                        "accuse")
                .record()
                .contents(Event.class)
                .get(0);
        assertThat(event.type()).isEqualTo(EventType.ACCUSE);
        assertThat(event.actors()).containsExactly("NOR");
        assertThat(event.recipients()).containsExactly("CHL");
        assertThat(event.date()).isEqualTo(PartialDate.in("2019-07-23"));
    }

    @Test
    void ofWhatTwoDoTogetherBothAreActorsAlone() {
        Event event = MadeUp.article("Norway and Chile agreed on a truce.")
                .name(EntityType.STATE, "Norway")
                .name(EntityType.STATE, "Chile")
                .frame(
                        FrameKind.EVENT,
                        "agreed",
                        ACTOR,
                        "Norway",
                        ACTOR,
                        "Chile",
                        RECIPIENT,
                        "Norway and Chile",
                        EVENT_TYPE,
                        "agree")
                .record()
                .contents(Event.class)
                .get(0);
        assertThat(event.actors()).containsExactly("NOR", "CHL");
        assertThat(event.recipients()).isEmpty();
    }

    @Test
    void anActToldTwiceIsOneEvent() {
        List<Event> events = MadeUp.article(
                        "Norway accused Chile of overfishing. Norway blamed Chile for the empty nets.")
                .name(EntityType.STATE, "Norway")
                .name(EntityType.STATE, "Chile")
                .frame(FrameKind.EVENT, "accused", ACTOR, "Norway", RECIPIENT, "Chile", EVENT_TYPE, "accuse")
                .frame(FrameKind.EVENT, "blamed", ACTOR, "Norway#2", RECIPIENT, "Chile#2", EVENT_TYPE, "accuse")
                .record()
                .contents(Event.class);
        assertThat(events).hasSize(1);
    }

    @Test
    void aMarketMoveHasItsSizeAndCause() {
        MarketMove move = MadeUp.article("Shares in Nordhavn fell 3 percent after the talks broke down.")
                .frame(
                        FrameKind.MARKET,
                        "fell",
                        INSTRUMENT,
                        "Shares in Nordhavn",
                        CHANGE,
                        "3 percent",
                        CAUSE,
                        "after the talks broke down",
                        MARKET_DIRECTION,
                        "down")
                .record()
                .contents(MarketMove.class)
                .get(0);
        assertThat(move.instrument()).isEqualTo("Shares in Nordhavn");
        assertThat(move.direction()).isEqualTo(Direction.DOWN);
        assertThat(move.change()).contains("3 percent");
        assertThat(move.cause()).contains("after the talks broke down");
    }

    @Test
    void aDeadlineHasItsDayConditionAndConsequence() {
        Deadline deadline = MadeUp.article("If the ports stay shut by Monday, Norway will sue.")
                .name(EntityType.STATE, "Norway")
                .time(TimeDirection.FUTURE, "Monday")
                .frame(
                        FrameKind.DEADLINE,
                        "by Monday",
                        CONDITION,
                        "the ports stay shut",
                        CONSEQUENCE,
                        "Norway will sue",
                        ACTOR,
                        "Norway")
                .record()
                .contents(Deadline.class)
                .get(0);
        assertThat(deadline.by()).isEqualTo("by Monday");
        assertThat(deadline.date()).isEqualTo(PartialDate.in("2019-07-29"));
        assertThat(deadline.condition()).contains("the ports stay shut");
        assertThat(deadline.consequence()).contains("Norway will sue");
        assertThat(deadline.actor()).contains("NOR");
    }
}
