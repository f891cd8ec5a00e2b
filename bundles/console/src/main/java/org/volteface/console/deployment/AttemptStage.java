package org.volteface.console.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.DryRun;
import org.volteface.api.deployment.ShadowReport;

/**
 * A stage on the path of a bundle.
 *
 * @param name what is done in it
 * @param mark how it stands
 * @param detail what is to be said of it; may be empty
 */
public record AttemptStage(String name, Mark mark, String detail) {
    private static final int PERCENT = 100;

    /** How a stage stands. */
    public enum Mark {
        /** It is done. */
        DONE("✓", "done"),
        /** It is under way. */
        NOW("…", "under way"),
        /** It went wrong. */
        FAILED("✕", "failed"),
        /** It was not gone through. */
        SKIPPED("–", "left out"),
        /** It is to come. */
        OPEN("", "to come");

        private final String sign;
        private final String word;

        Mark(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        public String sign() {
            return sign;
        }

        public String word() {
            return word;
        }

        public String style() {
            return "vf-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The stages of an attempt, in order; none for settings that are not tried. */
    static List<AttemptStage> of(Attempt attempt, Optional<ShadowReport> shadow) {
        if (attempt.state() == AttemptState.APPLIED) {
            return List.of();
        }
        return isInPlace(attempt)
                ? List.of(ofCopy(attempt), ofDryRun(attempt.dryRun().orElseThrow()), ofPlace(attempt))
                : List.of(
                        ofCopy(attempt),
                        attempt.dryRun()
                                .map(AttemptStage::ofDryRun)
                                .orElse(new AttemptStage(
                                        "Dry run",
                                        mark(attempt, attempt.candidate().isPresent()),
                                        "")),
                        ofTry(attempt),
                        ofShadow(attempt, shadow),
                        ofForce(attempt));
    }

    private static AttemptStage ofCopy(Attempt attempt) {
        return attempt.candidate()
                .map(one -> new AttemptStage(
                        "Copied, verified",
                        Mark.DONE,
                        "SHA-256 " + DeploymentWords.shortHash(attempt) + "…; " + String.join(", ", one.roles())))
                .orElse(new AttemptStage("Copied, verified", mark(attempt, true), ""));
    }

    private static AttemptStage ofDryRun(DryRun dryRun) {
        if (!dryRun.problems().isEmpty()) {
            return new AttemptStage("Dry run", Mark.FAILED, "it does not fit");
        }
        int restarted = dryRun.refreshed().size();
        return new AttemptStage(
                "Dry run",
                Mark.DONE,
                restarted == 0
                        ? "restarts nothing else"
                        : "restarts " + restarted + (restarted == 1 ? " bundle" : " bundles"));
    }

    private static AttemptStage ofTry(Attempt attempt) {
        boolean tried = went(attempt, AttemptState.SHADOW) || went(attempt, AttemptState.SWAPPING);
        boolean fits = attempt.dryRun().filter(run -> run.problems().isEmpty()).isPresent();
        return new AttemptStage(
                "Tried out", tried ? Mark.DONE : mark(attempt, fits), tried ? "starts, keeps to its contract" : "");
    }

    private static AttemptStage ofShadow(Attempt attempt, Optional<ShadowReport> shadow) {
        boolean ran = went(attempt, AttemptState.SHADOW);
        return switch (attempt.state()) {
            case SHADOW -> ofRunning(shadow);
            case DISCARDED -> new AttemptStage("Shadow run", Mark.SKIPPED, "ended");
            case SWAPPING, ACTIVE, REPLACED, ROLLED_BACK ->
                ran
                        ? new AttemptStage("Shadow run", Mark.DONE, "")
                        : new AttemptStage("Shadow run", Mark.SKIPPED, "nothing to compare with");
            default -> new AttemptStage("Shadow run", Mark.OPEN, "");
        };
    }

    private static AttemptStage ofRunning(Optional<ShadowReport> shadow) {
        if (shadow.isEmpty()) {
            return new AttemptStage("Shadow run", Mark.NOW, "begins");
        }
        ShadowReport.Progress progress = shadow.get().progress();
        if (progress.broken().isPresent()) {
            return new AttemptStage("Shadow run", Mark.FAILED, "broke down");
        }
        return new AttemptStage(
                "Shadow run",
                progress.through() ? Mark.DONE : Mark.NOW,
                percent(progress) + " %"
                        + (shadow.get().failed() == 0
                                ? ""
                                : ", failed on " + shadow.get().failed()));
    }

    /** Whether it was put in the place of the platform's own, where nothing can be tried beside it. */
    private static boolean isInPlace(Attempt attempt) {
        return attempt.dryRun().filter(DryRun::platform).isPresent() && went(attempt, AttemptState.SWAPPING);
    }

    private static AttemptStage ofPlace(Attempt attempt) {
        String name = "In place of the platform's own";
        return attempt.state() == AttemptState.ROLLED_BACK
                ? new AttemptStage(name, Mark.FAILED, "the one before is back")
                : new AttemptStage(name, Mark.NOW, "what depends on it restarts");
    }

    private static AttemptStage ofForce(Attempt attempt) {
        return switch (attempt.state()) {
            case SWAPPING -> new AttemptStage("In force", Mark.NOW, "is being put in force and looked at");
            case ACTIVE -> new AttemptStage("In force", Mark.DONE, "");
            case REPLACED -> new AttemptStage("In force", Mark.DONE, "replaced since");
            case ROLLED_BACK -> new AttemptStage("In force", Mark.FAILED, "rolled back");
            case SHADOW -> new AttemptStage("In force", Mark.OPEN, "when you promote it");
            default -> new AttemptStage("In force", Mark.OPEN, "");
        };
    }

    /** How far a shadow run is, in a hundred; full only when it is through. */
    static long percent(ShadowReport.Progress progress) {
        if (progress.through()) {
            return PERCENT;
        }
        return progress.total() <= 0 ? 0 : Math.min(PERCENT - 1, progress.done() * PERCENT / progress.total());
    }

    static boolean went(Attempt attempt, AttemptState through) {
        return attempt.events().stream().anyMatch(event -> event.state() == through);
    }

    /** How a stage stands that is not done, and has been reached or not. */
    private static Mark mark(Attempt attempt, boolean reached) {
        boolean goesOn = attempt.state() == AttemptState.ARRIVED || attempt.state() == AttemptState.STAGED;
        return !reached ? Mark.OPEN : goesOn ? Mark.NOW : Mark.FAILED;
    }
}
