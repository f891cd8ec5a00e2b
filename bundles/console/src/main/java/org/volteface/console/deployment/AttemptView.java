package org.volteface.console.deployment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.Deployment;
import org.volteface.api.deployment.FindingChange;
import org.volteface.api.deployment.ShadowReport;

/**
 * What the page of one attempt shows.
 *
 * @param attempt the attempt
 * @param shadow what its shadow run shows so far, or showed when it ended; empty where nothing is known of one
 */
public record AttemptView(Attempt attempt, Optional<ShadowReport> shadow) {
    private static final int MOST_CHANGES = 50;

    static AttemptView of(Deployment deployment, Attempt attempt) {
        return new AttemptView(attempt, deployment.shadow(attempt.number()));
    }

    /** The first of the cases that it breaks or mends, what matters most first. */
    public List<CaseReport.CaseChange> cases() {
        return shadow.map(ShadowReport::cases).map(CaseReport::changes).orElse(List.of()).stream()
                .sorted(Comparator.comparing(CaseReport.CaseChange::what))
                .limit(MOST_CHANGES)
                .toList();
    }

    public List<AttemptStage> stages() {
        return AttemptStage.of(attempt, shadow);
    }

    /** What the page says before all else. */
    public String title() {
        return DeploymentWords.name(attempt) + " is " + attempt.state().label();
    }

    /** What that means. */
    public String lead() {
        return switch (attempt.state()) {
            case ARRIVED, STAGED -> "What is in force stays as it is meanwhile.";
            case SHADOW -> "It reads stored documents beside what is in force, and changes nothing.";
            case SWAPPING -> "If it does not work, what was in force before is so again.";
            case REFUSED -> "What is in force stays as it is.";
            case ROLLED_BACK -> "What was in force before is so again.";
            case APPLIED, ACTIVE -> "";
            case REPLACED -> "Something else is in force now; you can go back to it.";
            case DISCARDED -> "It was never in force, or is no more.";
        };
    }

    /** Whether it did not get where it was to go. */
    public boolean failed() {
        return failed(attempt);
    }

    /** Whether an attempt did not get where it was to go. */
    public static boolean failed(Attempt attempt) {
        return attempt.state() == AttemptState.REFUSED || attempt.state() == AttemptState.ROLLED_BACK;
    }

    /** Whether the page looks otherwise in a moment. */
    public boolean isMoving() {
        return isMoving(attempt) && (attempt.state() != AttemptState.SHADOW || !hasEnded());
    }

    /** Whether something is being done with an attempt. */
    public static boolean isMoving(Attempt attempt) {
        return switch (attempt.state()) {
            case ARRIVED, STAGED, SHADOW, SWAPPING -> true;
            default -> false;
        };
    }

    public boolean runsInShadow() {
        return attempt.state() == AttemptState.SHADOW;
    }

    /** Whether the shadow run shows all that it will show of what was stored. */
    public boolean hasEnded() {
        return shadow.filter(report -> report.progress().ended()).isPresent();
    }

    public boolean isInForce() {
        return attempt.state() == AttemptState.ACTIVE && attempt.candidate().isPresent();
    }

    /** Whether settings hold that it brought. */
    public boolean holdsSettings() {
        return attempt.state() == AttemptState.APPLIED && attempt.candidate().isEmpty();
    }

    /** Whether one can go back to what was in force with it. */
    public boolean canReturn() {
        return canReturn(attempt);
    }

    /** Whether one can go back to what was in force with an attempt. */
    public static boolean canReturn(Attempt attempt) {
        return attempt.state() == AttemptState.REPLACED;
    }

    /** How far the shadow run is, in words. */
    public String progress() {
        if (shadow.isEmpty()) {
            return "It begins.";
        }
        ShadowReport.Progress progress = shadow.get().progress();
        return progress.broken()
                .map(why -> "It broke down: " + why)
                .orElseGet(() -> String.format(
                        Locale.ENGLISH,
                        "%,d of %,d documents, %.1f a second%s",
                        progress.done(),
                        progress.total(),
                        progress.perSecond(),
                        progress.through()
                                ? "; through."
                                : runsInShadow() ? "." : "; it was ended before it was through."));
    }

    public long percent() {
        return shadow.map(report -> AttemptStage.percent(report.progress())).orElse(0L);
    }

    /** How many findings would appear, vanish or change. */
    public long count(FindingChange.What what) {
        return shadow.map(report -> report.count(what)).orElse(0L);
    }

    /** The first of them. */
    public List<FindingChangeView> changes(FindingChange.What what) {
        return shadow.map(ShadowReport::changes).orElse(List.of()).stream()
                .filter(change -> change.what() == what)
                .limit(MOST_CHANGES)
                .map(FindingChangeView::of)
                .toList();
    }
}
