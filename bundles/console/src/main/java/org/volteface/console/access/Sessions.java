package org.volteface.console.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions of those who have logged in. Each lasts until it has not been used for a time, and never longer than another. Kept are
 * the hashes of their tokens.
 */
final class Sessions {
    private static final int MOST_OF_A_USER = 50;

    private final Lasting lasting;
    private final InstantSource clock;
    private final Map<String, Session> byId = new ConcurrentHashMap<>();

    Sessions(Lasting lasting, InstantSource clock) {
        this.lasting = lasting;
        this.clock = clock;
    }

    /**
     * How long a session lasts.
     *
     * @param idle without use
     * @param longest in any case
     */
    record Lasting(Duration idle, Duration longest) {
        static Lasting of(ConsoleConfig config) {
            return new Lasting(Duration.ofMinutes(config.idle()), Duration.ofHours(config.longest()));
        }
    }

    /** Begins a session and returns its token. */
    String begin(String user, Session.Client client) {
        Instant now = clock.instant();
        byId.values().removeIf(session -> isOver(session, now));
        List<Session> older = of(user);
        if (older.size() >= MOST_OF_A_USER) {
            older.subList(MOST_OF_A_USER - 1, older.size()).forEach(session -> byId.remove(session.id()));
        }
        String token = Secrets.token();
        String id = Secrets.hash(token);
        byId.put(id, new Session(id, user, client, now, now));
        return token;
    }

    /** The session of a token while it lasts; it lasts on from now. */
    Optional<Session> use(String token) {
        Instant now = clock.instant();
        return Optional.ofNullable(byId.computeIfPresent(
                Secrets.hash(token), (id, session) -> isOver(session, now) ? null : session.usedAt(now)));
    }

    /** The session of a token while it lasts, which this makes no longer. */
    Optional<Session> look(String token) {
        Instant now = clock.instant();
        return Optional.ofNullable(byId.get(Secrets.hash(token))).filter(session -> !isOver(session, now));
    }

    /** Somebody's sessions, those used last first. */
    List<Session> of(String user) {
        Instant now = clock.instant();
        return byId.values().stream()
                .filter(session -> session.user().equals(user) && !isOver(session, now))
                .sorted(Comparator.comparing(Session::used).reversed())
                .toList();
    }

    /** Ends the session of a token. */
    void end(String token) {
        byId.remove(Secrets.hash(token));
    }

    /** Ends one of somebody's sessions; whether there was one. */
    boolean end(String user, String id) {
        return byId.values()
                .removeIf(session -> session.user().equals(user) && session.id().equals(id));
    }

    /** Ends somebody's sessions but one. */
    void endOthers(String user, String id) {
        byId.values()
                .removeIf(
                        session -> session.user().equals(user) && !session.id().equals(id));
    }

    /** Ends all of somebody's sessions. */
    void endAll(String user) {
        byId.values().removeIf(session -> session.user().equals(user));
    }

    private boolean isOver(Session session, Instant now) {
        return session.used().plus(lasting.idle()).isBefore(now)
                || session.begun().plus(lasting.longest()).isBefore(now);
    }
}
