package readout.resolve;

import java.util.stream.Stream;
import readout.tag.Frame;
import readout.tag.FrameKind;
import readout.tag.TaggedArticle;

/** Filters frames for the argument roles that are likely enough to identify people and sides. */
final class LikelyRoles {
    private static final double LEAST = 0.4;

    private LikelyRoles() {}

    static Stream<Frame> of(TaggedArticle tagged) {
        return tagged.frames().stream().filter(frame -> frame.kind() == FrameKind.ROLE && frame.probability() >= LEAST);
    }
}
