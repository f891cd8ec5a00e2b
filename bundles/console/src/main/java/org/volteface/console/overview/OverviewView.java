package org.volteface.console.overview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.console.finding.FindingLine;
import org.volteface.console.page.Frame;
import org.volteface.console.words.Words;

/**
 * The overview as its page shows it.
 *
 * @param frame what stands around it
 * @param record how far the record goes
 * @param review the newest findings that nobody has decided on
 * @param due the promises that fall due, or whose condition is spoken of
 * @param arrivals what came in; empty where nothing did
 * @param progress how the analysis goes
 */
public record OverviewView(
        Frame frame, Extent record, Review review, Due due, Optional<Arrivals> arrivals, ProgressView progress) {
    private static final List<String> NUMBERS = List.of(
            "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");

    /** Copies the list. */
    public OverviewView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(arrivals, "arrivals");
        Objects.requireNonNull(progress, "progress");
    }

    /**
     * How far the record goes.
     *
     * @param day the last day, in words; empty where there is none
     * @param documents how many documents there are, analysed or not
     * @param isIndexing whether lists may be shorter than they should be
     * @param dueSoon how many promises fall due within a month
     */
    public record Extent(String day, long documents, boolean isIndexing, long dueSoon) {}

    /**
     * Promises whose time is near or past.
     *
     * @param promises those with a last day
     * @param conditions those on a condition that came about or that documents speak of
     */
    public record Due(List<DuePromise> promises, List<ConditionNews> conditions) {
        /** Copies the lists. */
        public Due {
            promises = List.copyOf(promises);
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * What waits for review.
     *
     * @param lines the newest
     * @param total how many there are
     */
    public record Review(List<FindingLine> lines, long total) {
        /** Copies the list. */
        public Review {
            lines = List.copyOf(lines);
        }
    }

    /** Whether nothing is on record. */
    public boolean isEmpty() {
        return record.documents() == 0;
    }

    /** The heading, which states the result. */
    public String heading() {
        if (isEmpty()) {
            return "Nothing is on record yet";
        }
        long open = review.total();
        String findings = number(open) + (open == 1 ? " finding waits" : " findings wait") + " for review";
        long due = record.dueSoon();
        return due == 0
                ? findings
                : findings + "; " + number(due).toLowerCase(java.util.Locale.ROOT)
                        + (due == 1 ? " promise falls" : " promises fall") + " due within a month";
    }

    /** What stands above the heading. */
    public String extent() {
        return "Overview · "
                + (record.day().isEmpty() ? "" : "record to " + record.day() + " · ")
                + Words.count(record.documents(), "document");
    }

    /** How many of the findings to review are shown. */
    public String shown() {
        return review.total() == review.lines().size()
                ? "newest first"
                : "newest first, " + review.lines().size() + " of " + review.total();
    }

    private static String number(long count) {
        return count < NUMBERS.size()
                ? NUMBERS.get((int) count)
                : String.format(java.util.Locale.ENGLISH, "%,d", count);
    }
}
