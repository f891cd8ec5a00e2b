package org.volteface.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a session lasts. */
final class SessionsTest {
    private static final Session.Client CLIENT = new Session.Client("127.0.0.1", "Firefox on Linux");

    private final Clock clock = new Clock();
    private final Sessions sessions =
            new Sessions(new Sessions.Lasting(Duration.ofMinutes(10), Duration.ofHours(1)), clock);

    @Test
    void knowsTheTokensThatItGave() {
        String token = begin("ann");

        assertThat(sessions.use(token).map(Session::user)).contains("ann");
        assertThat(sessions.use(begin("bob")).map(Session::user)).contains("bob");
        assertThat(sessions.use(token + "x")).isEmpty();
        assertThat(sessions.use("")).isEmpty();
        assertThat(sessions.use(Secrets.hash(token))).isEmpty();
    }

    @Test
    void lastsForAsLongAsItIsUsed() {
        String token = begin("ann");
        clock.pass(Duration.ofMinutes(9));
        assertThat(sessions.use(token)).isPresent();
        clock.pass(Duration.ofMinutes(9));
        assertThat(sessions.use(token)).isPresent();
        clock.pass(Duration.ofMinutes(11));
        assertThat(sessions.use(token)).isEmpty();
    }

    @Test
    void lastsNoLongerForBeingLookedAt() {
        String token = begin("ann");
        clock.pass(Duration.ofMinutes(6));
        assertThat(sessions.look(token).map(Session::user)).contains("ann");
        assertThat(sessions.look(token + "x")).isEmpty();
        clock.pass(Duration.ofMinutes(6));

        assertThat(sessions.look(token)).isEmpty();
        assertThat(sessions.use(token)).isEmpty();
    }

    @Test
    void lastsNoLongerThanTheLongestHoweverMuchItIsUsed() {
        String token = begin("ann");
        for (int i = 0; i < 6; i++) {
            clock.pass(Duration.ofMinutes(10));
            assertThat(sessions.use(token)).isPresent();
        }
        clock.pass(Duration.ofSeconds(1));

        assertThat(sessions.use(token)).isEmpty();
    }

    @Test
    void endsWhenItIsToldTo() {
        String token = begin("ann");
        sessions.end(token);

        assertThat(sessions.use(token)).isEmpty();
    }

    @Test
    void endsOneAllOthersOrAllOfSomebody() {
        String first = begin("ann");
        String second = begin("ann");
        String bobs = begin("bob");
        assertThat(sessions.of("ann")).hasSize(2);

        assertThat(sessions.end("bob", Secrets.hash(first))).isFalse();
        sessions.endOthers("ann", Secrets.hash(second));
        assertThat(sessions.use(first)).isEmpty();
        assertThat(sessions.use(second)).isPresent();
        sessions.endAll("ann");
        assertThat(sessions.use(second)).isEmpty();
        assertThat(sessions.use(bobs)).isPresent();
    }

    @Test
    void keepsAFewOfEachUser() {
        String first = begin("ann");
        clock.pass(Duration.ofSeconds(1));
        for (int i = 0; i < 50; i++) {
            begin("ann");
        }

        assertThat(sessions.of("ann")).hasSize(50);
        assertThat(sessions.use(first)).isEmpty();
    }

    private String begin(String user) {
        return sessions.begin(user, CLIENT);
    }
}
