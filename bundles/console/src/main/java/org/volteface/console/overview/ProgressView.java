package org.volteface.console.overview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.operation.Status;
import org.volteface.api.operation.StepStatus;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Words;

/**
 * How the analysis goes, as the overview shows it.
 *
 * @param status the queue, the steps and the pace; empty where no analysis is running
 * @param held whether the redoing of what other analysers made is held
 * @param shadow the trial of an analyser beside those in force
 * @param aside the documents that were set aside last
 * @param mayDecide whether the one who looks may have them tried again
 */
public record ProgressView(
        Optional<Status> status, boolean held, Optional<Shadow> shadow, List<DocumentEntry> aside, boolean mayDecide) {
    /** Copies the list. */
    public ProgressView {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(shadow, "shadow");
        aside = List.copyOf(aside);
    }

    /**
     * A trial.
     *
     * @param number its number
     * @param name what is tried
     * @param done how many documents it has analysed
     * @param total how many there are
     * @param differences how many findings would differ
     */
    public record Shadow(long number, String name, long done, long total, int differences) {}

    /** How many analysed documents there are that are as they should be. */
    public long current() {
        return status.map(now -> Math.max(0, now.queue().analysed() - now.pace().stale()))
                .orElse(0L);
    }

    /** Whether something of an earlier analyser is being redone. */
    public boolean isRedoing() {
        return status.filter(now -> now.pace().stale() > 0).isPresent();
    }

    /** What a step does now, in words. */
    public static String busy(StepStatus step) {
        return step.pause()
                .map(pause -> "stands still: " + pause)
                .orElse(step.busy() == 0 ? "idle" : step.busy() + " in it");
    }

    /** A step by its name. */
    public static String name(StepStatus step) {
        return step.step().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A document that was set aside, by its title. */
    public static String title(DocumentEntry entry) {
        return StatementWords.title(entry.headline());
    }

    /** How many wait. */
    public String waiting() {
        return status.map(now -> Words.count(now.queue().waiting(), "document") + " waiting")
                .orElse("");
    }
}
