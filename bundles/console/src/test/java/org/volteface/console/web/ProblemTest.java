package org.volteface.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What programs are told of a refusal, whoever refuses. */
final class ProblemTest {
    @Test
    void isNamedByItsStatus() {
        assertThat(Problem.of(new Refusal(401, "a token or a login is needed")))
                .isEqualTo(new Problem("about:blank", "Unauthorized", 401, "a token or a login is needed"));
        assertThat(Problem.of(Refusal.notNow("later")).title()).isEqualTo("Service Unavailable");
        assertThat(Problem.of(new Refusal(418, "no")).title()).isEqualTo("Not Done");
    }
}
