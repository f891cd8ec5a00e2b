package org.volteface.console.feed;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Fingerprint;
import org.volteface.console.finding.FindingLine;
import org.volteface.console.words.Words;

/**
 * A finding in a feed, or that one was withdrawn.
 *
 * @param line the finding with its passages
 * @param found when it was first found
 * @param updated when what is told of it came to be so
 * @param withdrawn whether it is in force no longer
 */
record FeedEntry(FindingLine line, Instant found, Instant updated, boolean withdrawn) {
    FeedEntry {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(updated, "updated");
    }

    /**
     * Names the turn that it is about, which stays the same while passages join it and whoever its holder is joined with; a withdrawal
     * is news of its own.
     */
    String id() {
        return withdrawn
                ? "urn:volteface:withdrawn:" + turn() + ":" + updated.toEpochMilli()
                : "urn:volteface:finding:" + turn();
    }

    /** What stays the same of a finding while it is judged anew. */
    static String turn(Finding finding) {
        return Fingerprint.of(finding.proposition().key(), finding.turn().key(finding.kind()));
    }

    private String turn() {
        return turn(line.finding());
    }

    String title() {
        return prefix() + line.title() + " (" + line.rating() + ")";
    }

    /** A title alone, as feeds are read, accuses nobody of what is contested or was found wrong. */
    private String prefix() {
        if (withdrawn) {
            return "withdrawn: ";
        }
        boolean isWrong = line.review()
                .filter(review -> review.decision() == Review.Decision.DISMISSED)
                .isPresent();
        return isWrong ? "dismissed on review: " : line.isContested() ? "contested: " : "";
    }

    /** How much it may be relied on. */
    String standing() {
        if (withdrawn) {
            return "Withdrawn: what it rested on is no longer on record as it was, or is read otherwise now. It accuses nobody.";
        }
        String standing = line.isContested()
                ? "Contested: it rests on the narrator or on one party alone, and accuses nobody."
                : "Supported: at least one side rests on the holder's own words or an official record.";
        Optional<String> decision =
                line.review().map(review -> " " + Words.decision(review.decision()) + " on review.");
        return standing + decision.orElse(" Not yet reviewed.");
    }
}
