package org.volteface.console.access;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tokens of all users. A change holds once it is on the disk; when a token was used last is written down now and then. */
final class Tokens {
    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
    private static final Duration WRITTEN_EVERY = Duration.ofHours(1);
    private static final int MOST_OF_A_USER = 50;
    private static final int MOST_DAYS = 366;

    private final TokenFile file;
    private final InstantSource clock;
    private final Map<String, ApiToken> byId = new LinkedHashMap<>();
    private Instant usesWritten;

    Tokens(TokenFile file, InstantSource clock) throws IOException {
        this.file = file;
        this.clock = clock;
        this.usesWritten = clock.instant();
        file.read().forEach(token -> byId.put(token.id(), token));
    }

    /** What somebody wants a token for. */
    record Wish(String user, String name, TokenUse use, int days) {
        Wish {
            if (days < 1 || days > MOST_DAYS) {
                throw new IllegalArgumentException("a token is good for 1 to " + MOST_DAYS + " days");
            }
        }
    }

    /** Makes one. */
    synchronized ApiToken.Issued issue(Wish wish) throws IOException {
        List<ApiToken> others = of(wish.user());
        if (others.size() >= MOST_OF_A_USER) {
            throw new IllegalArgumentException("there are " + MOST_OF_A_USER + " tokens: revoke one first");
        }
        if (others.stream().anyMatch(other -> other.name().equals(wish.name()))) {
            throw new IllegalArgumentException("there is a token of that name");
        }
        Instant now = clock.instant();
        String secret = "vf_" + Secrets.token();
        ApiToken.Times times = new ApiToken.Times(now, now.plus(Duration.ofDays(wish.days())), Optional.empty());
        ApiToken token = new ApiToken(Secrets.hash(secret), wish.user(), wish.name(), wish.use(), times);
        Map<String, ApiToken> changed = new LinkedHashMap<>(byId);
        changed.put(token.id(), token);
        keep(changed);
        return new ApiToken.Issued(secret, token);
    }

    /** The token of a secret, while it is good for something. */
    synchronized Optional<ApiToken> use(String secret) {
        Instant now = clock.instant();
        Optional<ApiToken> found = Optional.ofNullable(byId.get(Secrets.hash(secret)))
                .filter(token -> token.times().ends().isAfter(now));
        found.ifPresent(token -> byId.put(token.id(), token.usedAt(now)));
        if (found.isPresent() && usesWritten.plus(WRITTEN_EVERY).isBefore(now)) {
            usesWritten = now;
            try {
                file.write(byId.values());
            } catch (IOException e) {
                LOG.warn("When tokens were used last could not be written down", e);
            }
        }
        return found;
    }

    /** Somebody's tokens, the newest first; those that have ended among them. */
    synchronized List<ApiToken> of(String user) {
        return byId.values().stream()
                .filter(token -> token.user().equals(user))
                .sorted(Comparator.comparing((ApiToken token) -> token.times().made())
                        .reversed())
                .toList();
    }

    /** Makes one good for nothing from now on; whether there was one. */
    boolean revoke(String user, String id) throws IOException {
        return revoke(token -> token.user().equals(user) && token.id().equals(id));
    }

    /** Makes all of somebody's good for nothing. */
    void revokeAll(String user) throws IOException {
        revoke(token -> token.user().equals(user));
    }

    private synchronized boolean revoke(Predicate<ApiToken> which) throws IOException {
        Map<String, ApiToken> changed = new LinkedHashMap<>(byId);
        boolean found = changed.values().removeIf(which);
        if (found) {
            keep(changed);
        }
        return found;
    }

    private void keep(Map<String, ApiToken> changed) throws IOException {
        file.write(changed.values());
        byId.clear();
        byId.putAll(changed);
    }
}
