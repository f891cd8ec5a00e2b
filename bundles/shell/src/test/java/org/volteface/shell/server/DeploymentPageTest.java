package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;

/** Deployments as they are listed. */
final class DeploymentPageTest {
    private static final Candidate WORDS =
            new Candidate("ab12", "org.example.words", "1.0.0", List.of("StanceClassifier"));

    @Test
    void aBundleIsToldByItsName() {
        assertThat(DeploymentPage.line(attempt("words.jar", "")))
                .isEqualTo("Attempt 3, " + WORDS.label() + ", is running in shadow");
    }

    @Test
    void settingsAreToldByTheirFileAndWhatTheySet() {
        assertThat(DeploymentPage.line(attempt("mine.json", "org.example.words: confidence = 0.9")))
                .isEqualTo("Attempt 3, mine.json (org.example.words: confidence = 0.9) for " + WORDS.label()
                        + ", is running in shadow");
    }

    private static Attempt attempt(String name, String staged) {
        return new Attempt(
                3,
                name,
                Optional.of(WORDS),
                Optional.empty(),
                List.of(
                        event(AttemptState.ARRIVED, ""),
                        event(AttemptState.STAGED, staged),
                        event(AttemptState.SHADOW, "")));
    }

    private static Attempt.Event event(AttemptState state, String reason) {
        return new Attempt.Event(Instant.EPOCH, "anna", state, reason);
    }
}
