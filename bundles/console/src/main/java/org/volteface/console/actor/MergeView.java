package org.volteface.console.actor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.volteface.console.page.Frame;

/**
 * A merge before it is made, as its page shows it.
 *
 * @param frame what stands around it
 * @param preview what would change
 */
public record MergeView(Frame frame, MergePreview preview) {
    /** Refuses null. */
    public MergeView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(preview, "preview");
    }

    /** The page of the one. */
    public String address() {
        return ActorPages.address(preview.actor().id());
    }

    /** The page of the other. */
    public String otherAddress() {
        return ActorPages.address(preview.other().id());
    }

    /** The merge the other way round. */
    public String turned() {
        return otherAddress() + "/merge?with="
                + URLEncoder.encode(preview.actor().id(), StandardCharsets.UTF_8);
    }
}
