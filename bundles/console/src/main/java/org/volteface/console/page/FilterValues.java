package org.volteface.console.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Subject;
import org.volteface.console.web.Refusal;

/** The reading of what an address chooses from a list: what nobody knows is refused in words, not taken for something that nothing has. */
final class FilterValues {
    private FilterValues() {}

    /** A value as the search has it; those of a few are taken in small and in capital letters. */
    static String of(Subject subject, ListFilter.Choice choice, String given) throws Refusal {
        List<String> known = known(subject, choice.criterion());
        String name = given.toUpperCase(Locale.ROOT);
        if (known.isEmpty()) {
            return given;
        }
        if (!known.contains(name)) {
            throw Refusal.malformed(choice.name() + ": “" + given + "” is none of "
                    + known.stream().map(one -> one.toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
        }
        return name;
    }

    /** A day; empty where none is given. */
    static Optional<LocalDate> day(String name, String given) throws Refusal {
        try {
            return given.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given));
        } catch (DateTimeException e) {
            throw Refusal.malformed(name + ": “" + given + "” is no day; one is written as 2026-03-12", e);
        }
    }

    private static List<String> known(Subject subject, Criterion criterion) {
        return switch (criterion) {
            case ACTOR, PROPOSITION, SOURCE, DOCUMENT -> List.of();
            case STANCE -> names(StanceLabel.values());
            case KIND -> kinds(subject);
            case STATUS -> names(PromiseStatus.values());
            case STANDING -> names(Standing.values());
            case REVIEW ->
                Stream.concat(
                                Stream.of(Criterion.OPEN),
                                Stream.of(Review.Decision.values())
                                        .filter(Review.Decision::isJudgement)
                                        .map(Enum::name))
                        .toList();
            case STATE -> names(DocumentState.values());
        };
    }

    private static List<String> kinds(Subject subject) {
        return switch (subject) {
            case FINDING -> names(FindingKind.values());
            case ACTOR -> names(ActorKind.values());
            default -> names(StatementKind.values());
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
