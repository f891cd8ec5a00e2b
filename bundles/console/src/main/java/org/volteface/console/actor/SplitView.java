package org.volteface.console.actor;

import java.util.Objects;
import org.volteface.console.page.Frame;

/**
 * A split before it is made, as its page shows it.
 *
 * @param frame what stands around it
 * @param preview what would change
 */
public record SplitView(Frame frame, SplitPreview preview) {
    /** Refuses null. */
    public SplitView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(preview, "preview");
    }

    /** The page of the actor. */
    public String address() {
        return ActorPages.address(preview.actor().id());
    }
}
