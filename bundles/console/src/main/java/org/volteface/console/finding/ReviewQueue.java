package org.volteface.console.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.StatementArchive;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;

/**
 * The findings that nobody has decided on, in the order in which they were found: read from the archive, which knows at once what was
 * decided.
 */
public final class ReviewQueue {
    private static final int SLICE = 50;
    /** So many are looked at on the way to the next open one. */
    private static final int REACH = 1_000;

    private final Platform platform;
    private final StatementArchive archive;

    ReviewQueue(Platform platform, StatementArchive archive) {
        this.platform = platform;
        this.archive = archive;
    }

    /** The open findings beside one: lists have the latest first. */
    Beside beside(FoundFinding found) {
        Kinship kinship = Kinship.of(platform);
        return new Beside(
                after(found.number()).map(open -> Way.to(open, kinship)),
                before(found.number()).map(open -> Way.to(open, kinship)));
    }

    private Optional<FoundFinding> before(long number) {
        long from = number;
        for (int seen = 0; seen < REACH; seen += SLICE) {
            List<FoundFinding> slice = archive.findingsBefore(from, SLICE);
            Optional<FoundFinding> open = slice.stream().filter(this::isOpen).findFirst();
            if (open.isPresent() || slice.size() < SLICE) {
                return open;
            }
            from = slice.get(slice.size() - 1).number();
        }
        return Optional.empty();
    }

    private Optional<FoundFinding> after(long number) {
        long from = number;
        for (int seen = 0; seen < REACH; seen += SLICE) {
            List<FoundFinding> slice = archive.findingsAfter(from, SLICE);
            Optional<FoundFinding> open = slice.stream().filter(this::isOpen).findFirst();
            if (open.isPresent() || slice.size() < SLICE) {
                return open;
            }
            from = slice.get(slice.size() - 1).number();
        }
        return Optional.empty();
    }

    private boolean isOpen(FoundFinding found) {
        return platform.reviews()
                .filter(reviews -> reviews.of(found.finding()).isEmpty())
                .isPresent();
    }

    /**
     * The open findings beside one.
     *
     * @param newer the next one that was found later
     * @param older the next one that was found earlier
     */
    public record Beside(Optional<Way> newer, Optional<Way> older) {
        /** Refuses null. */
        public Beside {
            Objects.requireNonNull(newer, "newer");
            Objects.requireNonNull(older, "older");
        }

        /** Where to go on after a decision: down the list, and from its end to what is left above. */
        public Optional<Way> next() {
            return older.or(() -> newer);
        }
    }

    /**
     * The way to a finding.
     *
     * @param address its page
     * @param name whom and what it is about
     */
    public record Way(String address, String name) {
        /** Refuses null. */
        public Way {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(name, "name");
        }

        static Way to(FoundFinding found, Kinship kinship) {
            return new Way(
                    "/findings/" + found.finding().id(),
                    kinship.shown(found.finding().holder()).name() + ": "
                            + found.finding().proposition().topic());
        }
    }
}
