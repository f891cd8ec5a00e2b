package org.volteface.console.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Period;

/**
 * What a finding rests on that no search knows any more.
 *
 * @param words the words of its passages
 * @param publishers who published them
 * @param day when it was complete; empty where that is gone
 * @param whole whether all of its passages are still there
 */
record Grounds(List<String> words, List<String> publishers, Optional<LocalDate> day, boolean whole) {
    static Grounds of(Finding finding, StatementArchive archive) {
        List<Statement> statements = archive.statements(finding.evidence());
        List<String> publishers = archive
                .headlines(statements.stream()
                        .map(statement -> statement.passage().documentId())
                        .collect(Collectors.toSet()))
                .values()
                .stream()
                .map(headline -> headline.origin().publisher())
                .toList();
        Optional<LocalDate> day = statements.stream()
                .filter(statement ->
                        statement.id().equals(finding.turn().after().get(0)))
                .map(statement -> statement.happened().ordering())
                .findFirst();
        return new Grounds(
                statements.stream().map(statement -> statement.wording().text()).toList(),
                publishers,
                day,
                statements.size() == finding.evidence().stream().distinct().count());
    }

    /** Whether it was complete in a period, as far as is known. */
    boolean isIn(Period period) {
        return day.filter(known -> period.from().filter(known::isBefore).isPresent()
                        || period.to().filter(known::isAfter).isPresent())
                .isEmpty();
    }
}
