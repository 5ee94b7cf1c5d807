package readout.tag;

import java.util.Arrays;
import java.util.Optional;

/** Attributes of frames: each has one value out of a fixed set. */
public enum FrameAttribute {
    /** On whose authority a statement is made: named, institution, anonymous, document, nonresponse. */
    SPEAKER_KIND("kind"),
    /** How what was said is meant. */
    MODALITY("mode"),
    MEETING_STATUS("status"),
    MEETING_FORM("form"),
    STANCE("stance"),
    EVENT_TYPE("type"),
    MARKET_DIRECTION("dir"),
    /** Whether a person joins or leaves with a role, or neither. */
    ROLE_CHANGE("change");

    private final String key;

    FrameAttribute(String key) {
        this.key = key;
    }

    /** Attribute with this name in the model; empty where there is none. */
    static Optional<FrameAttribute> of(String key) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.key.equals(key))
                .findFirst();
    }
}
