package org.volteface.console.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Words;

/**
 * A finding in a list: what it says, and the first passage of each side.
 *
 * @param found the finding
 * @param passages the last passage before the turn and the first one after it, those of them that are there
 * @param review what was decided on it
 * @param holder whom it is about, as that actor is told of now
 */
public record FindingLine(FoundFinding found, List<CitedPassage> passages, Optional<Review> review, Actor holder) {
    /** Copies the list. */
    public FindingLine {
        Objects.requireNonNull(found, "found");
        passages = List.copyOf(passages);
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(holder, "holder");
    }

    /** The finding itself. */
    public Finding finding() {
        return found.finding();
    }

    /** Whom and what it is about. */
    public String title() {
        return holder.name() + ": " + finding().proposition().topic();
    }

    /** Its page. */
    public String address() {
        return "/findings/" + finding().id();
    }

    /** What it is called. */
    public String rating() {
        return finding().verdict().rating().label();
    }

    /** Whether it accuses nobody until somebody has judged it. */
    public boolean isContested() {
        return Words.isContested(finding());
    }
}
