package org.volteface.api.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * When a statement was said, and the dates that it speaks of.
 *
 * @param said when it was said, or when the narrator told it
 * @param about when a recalled act, utterance or commitment happened, or when an announced one takes effect
 * @param deadline the last day by which a commitment is to be kept, or until which it holds
 * @param resolved how these dates were resolved, each at most once; none where nothing is known of it
 */
public record Timing(Edtf said, Optional<Edtf> about, Optional<LocalDate> deadline, List<Dating> resolved) {
    /** Copies the list; a date that is not there was not resolved, and none was twice. */
    public Timing {
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(deadline, "deadline");
        resolved = List.copyOf(resolved);
        Set<DateRole> told = EnumSet.noneOf(DateRole.class);
        for (Dating dating : resolved) {
            boolean exists =
                    switch (dating.role()) {
                        case SAID -> true;
                        case ABOUT -> about.isPresent();
                        case DEADLINE -> deadline.isPresent();
                    };
            if (!exists || !told.add(dating.role())) {
                throw new IllegalArgumentException(
                        dating.role() + (exists ? " resolved twice" : " resolved without a date"));
            }
        }
    }

    /** Dates of which nobody tells how they were resolved. */
    public Timing(Edtf said, Optional<Edtf> about, Optional<LocalDate> deadline) {
        this(said, about, deadline, List.of());
    }

    /** Said on {@code day}, with no other date. */
    public static Timing said(LocalDate day) {
        return new Timing(Edtf.day(day), Optional.empty(), Optional.empty());
    }

    /** The date in the given role, where there is one. */
    public Optional<Edtf> date(DateRole role) {
        return switch (role) {
            case SAID -> Optional.of(said);
            case ABOUT -> about;
            case DEADLINE -> deadline.map(Edtf::day);
        };
    }

    /** How the date in the given role was resolved, as far as that is known. */
    public Optional<Dating> resolved(DateRole role) {
        return resolved.stream().filter(dating -> dating.role() == role).findFirst();
    }
}
