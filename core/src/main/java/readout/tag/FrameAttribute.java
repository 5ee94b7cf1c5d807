package readout.tag;

import java.util.Arrays;
import java.util.Optional;

/** Attributes of frames; each has one value from a fixed set. */
public enum FrameAttribute {
    /** Authority of a statement: named, institution, anonymous, document, nonresponse. */
    SPEAKER_KIND("kind"),
    /** Modality of a statement. */
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

    /** Attribute with this name in the model; empty if there is none. */
    static Optional<FrameAttribute> of(String key) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.key.equals(key))
                .findFirst();
    }
}
