package org.volteface.api.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.model.Statement;

/**
 * One thing that a report shows, in short.
 *
 * @param kind what it is
 * @param id its id within the kind, which stays the same while what is known of it changes
 * @param label what it is about, in words for a person, on one line
 * @param state how it stands, in words for a person, on one line
 * @param content a hash of all that makes a difference to a reader
 */
public record ReportItem(Kind kind, String id, String label, String state, String content) {
    private static final String SEPARATOR = "\t";
    private static final int PARTS = 5;

    /** Brings the words to one line. */
    public ReportItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        label = oneLine(label);
        state = oneLine(state);
        Objects.requireNonNull(content, "content");
    }

    /** What a report shows. */
    public enum Kind {
        /** A finding; its id is made of holder, proposition and turn. */
        FINDING,
        /** A promise, by the id of the statement that first made it. */
        PROMISE,
        /** A statement on a time line, by its id. */
        STATEMENT
    }

    static ReportItem of(FindingSection section) {
        Finding finding = section.finding();
        String id = Fingerprint.of(
                finding.holder().id(),
                finding.proposition().key(),
                finding.turn().key(finding.kind()));
        String standing = finding.verdict().standing().name().toLowerCase(Locale.ROOT);
        return new ReportItem(
                Kind.FINDING,
                id,
                finding.holder().name() + ": " + finding.proposition().topic(),
                standing + ", " + finding.verdict().rating().label() + ", " + passages(finding.evidence())
                        + decision(section.review()),
                Fingerprint.of(
                        standing,
                        finding.verdict().rating().name(),
                        finding.verdict().why(),
                        String.join(" ", finding.evidence())));
    }

    /** Who decided what, and why, with the comma before it; nothing where nobody has decided. */
    private static String decision(ReviewStatus status) {
        return status.review()
                .map(review -> ", " + status.label() + " by " + review.by()
                        + (review.why().isBlank() ? "" : ": " + review.why()))
                .orElse("");
    }

    static ReportItem of(PromiseSection section) {
        Statement commitment = section.commitment().statement();
        String history = section.history().stream()
                .map(change -> change.status() + " " + change.since() + " " + String.join(" ", change.evidence()))
                .collect(Collectors.joining(";"));
        String restatements = section.restatements().stream()
                .map(cited -> cited.statement().id())
                .collect(Collectors.joining(" "));
        return new ReportItem(
                Kind.PROMISE,
                commitment.id(),
                label(commitment),
                section.status().label(),
                Fingerprint.of(section.status().name(), history, restatements));
    }

    static ReportItem of(Cited cited) {
        Statement statement = cited.statement();
        String stance = statement.claim().stance().label().name().toLowerCase(Locale.ROOT);
        return new ReportItem(
                Kind.STATEMENT, statement.id(), label(statement), stance + ", " + statement.happened(), statement.id());
    }

    static ReportItem parse(String line) {
        String[] parts = line.split(SEPARATOR, -1);
        boolean known =
                Arrays.stream(Kind.values()).anyMatch(kind -> kind.name().equals(parts[0]));
        if (parts.length != PARTS || !known) {
            throw new IllegalArgumentException("no line of a digest: " + line);
        }
        return new ReportItem(Kind.valueOf(parts[0]), parts[1], parts[2], parts[3], parts[4]);
    }

    /** What tells it from all others. */
    String key() {
        return kind.name() + SEPARATOR + id;
    }

    String line() {
        return Stream.of(kind.name(), id, label, state, content).collect(Collectors.joining(SEPARATOR));
    }

    /** Whether a reader would see no difference. */
    boolean isSameAs(ReportItem other) {
        return state.equals(other.state) && content.equals(other.content);
    }

    private static String label(Statement statement) {
        return statement.holder().name() + ": "
                + statement.claim().proposition().topic();
    }

    private static String passages(List<String> evidence) {
        return evidence.size() + (evidence.size() == 1 ? " passage" : " passages");
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
