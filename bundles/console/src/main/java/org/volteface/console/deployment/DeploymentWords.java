package org.volteface.console.deployment;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.DryRun;
import org.volteface.api.model.Headline;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The English of the pages on deployments. */
public final class DeploymentWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH);
    /** The roles that all who are in force provide at once. */
    private static final Set<String> ROLES_OF_MANY = Set.of("DocumentSource", "KnowledgePack", "ReportRenderer");

    private static final int LONGEST_PASSAGE = 400;
    private static final int SHOWN_OF_HASH = 8;

    private DeploymentWords() {}

    /** An attempt in one line. */
    static String line(Attempt attempt) {
        return "attempt " + attempt.number() + ", " + what(attempt) + ", is "
                + attempt.state().label()
                + (attempt.reason().isEmpty() ? "" : ": " + attempt.reason());
    }

    /** What it is about. */
    static String what(Attempt attempt) {
        return named(attempt, attempt.candidate().map(Candidate::label));
    }

    /** The bundle and its version, or the name of the file where that is all that is known. */
    public static String name(Attempt attempt) {
        return named(
                attempt, attempt.candidate().map(candidate -> candidate.symbolicName() + " " + candidate.version()));
    }

    /** Of settings, the file tells them from a version of the bundle that they are for. */
    private static String named(Attempt attempt, Optional<String> bundle) {
        return attempt.name().endsWith(".json")
                ? attempt.name() + bundle.map(" for "::concat).orElse("")
                : bundle.orElse(attempt.name());
    }

    /** What settings set, as it was said when they were staged; empty of a bundle. */
    public static String settings(Attempt attempt) {
        return attempt.events().stream()
                .filter(event -> event.state() == AttemptState.STAGED)
                .map(Attempt.Event::reason)
                .findFirst()
                .orElse("");
    }

    public static String shortHash(Attempt attempt) {
        return attempt.candidate()
                .map(Candidate::sha256)
                .map(hash -> hash.substring(0, Math.min(SHOWN_OF_HASH, hash.length())))
                .orElse("");
    }

    public static String time(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** When it came. */
    public static String arrived(Attempt attempt) {
        return time(attempt.events().get(0).at());
    }

    /** Who brought it. */
    public static String by(Attempt attempt) {
        return attempt.events().get(0).by();
    }

    public static String handover(DryRun.Handover handover) {
        if (ROLES_OF_MANY.contains(handover.role())) {
            return "also by " + handover.to();
        }
        String from = handover.from().isEmpty() ? "nobody" : handover.from();
        return "from " + from + " to "
                + (from.equals(handover.to()) ? "other content or settings of that version" : handover.to());
    }

    /** What a candidate does to a case. */
    public static String of(CaseReport.What what) {
        return switch (what) {
            case BROKEN -> "Would break";
            case MENDED -> "Would be mended";
            case BROKEN_ALREADY -> "Is broken already";
        };
    }

    /** What somebody decided on a finding. */
    public static String of(Review review) {
        String why = review.why().isEmpty() ? "" : ": " + review.why();
        String decided = review.decision() == Review.Decision.CONFIRMED ? "Confirmed" : "Dismissed";
        return decided + " by " + review.by() + why;
    }

    static String rating(Finding finding) {
        String contested = finding.verdict().standing() == Standing.CONTESTED ? " (contested)" : "";
        return finding.verdict().rating().label() + contested;
    }

    /** What a statement does, where it takes no side that could be named. */
    public static String side(Statement statement) {
        if (statement.kind() == StatementKind.POSITION) {
            return switch (statement.claim().stance().label()) {
                case FAVOR -> "▲ in favour";
                case AGAINST -> "▼ against";
                case NONE -> "○ no stance";
            };
        }
        return statement.kind() == StatementKind.COMMITMENT
                ? "promise"
                : statement.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The style of a statement's side. */
    public static String sideStyle(Statement statement) {
        StanceLabel label = statement.claim().stance().label();
        return statement.kind() != StatementKind.POSITION || label == StanceLabel.NONE
                ? "vf-plain"
                : label == StanceLabel.FAVOR ? "vf-favour" : "vf-against";
    }

    /** The words of a statement, cut where they are many. */
    public static String passage(Statement statement) {
        String words = statement.wording().text().strip();
        return "“" + (words.length() > LONGEST_PASSAGE ? words.substring(0, LONGEST_PASSAGE) + "…" : words) + "”";
    }

    /** Where and when something was published. */
    public static String source(Headline headline) {
        String publisher = headline.origin().publisher();
        String host = headline.origin().url().map(URI::getHost).orElse("");
        String who = !publisher.isBlank() ? publisher : host.isBlank() ? "unnamed source" : host;
        String title = headline.title().isBlank() ? "" : ", ‘" + headline.title() + "’";
        return who + ", " + headline.published() + title;
    }
}
