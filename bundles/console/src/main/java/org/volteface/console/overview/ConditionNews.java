package org.volteface.console.overview;

import java.util.Objects;
import org.volteface.api.model.Statement;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Holder;

/**
 * An open promise on a condition, and what the record tells of that condition.
 *
 * @param promise the promise as it was made first
 * @param told the statement that tells of it
 * @param judged what the detector concluded from it; empty where that judged nothing, and documents only speak of it in the same words
 */
public record ConditionNews(Statement promise, CitedPassage told, String judged) {
    /** Refuses null. */
    public ConditionNews {
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(judged, "judged");
    }

    /** Whether the detector judged that something came about or moved. */
    public boolean isJudged() {
        return !judged.isEmpty();
    }

    /** What it hangs on. */
    public String condition() {
        return promise.claim().stance().condition().orElse("");
    }

    /** Who made it. */
    public Holder holder() {
        return Holder.of(promise.holder());
    }

    /** The passage in its document. */
    public String address() {
        return CitedPassage.address(promise);
    }
}
