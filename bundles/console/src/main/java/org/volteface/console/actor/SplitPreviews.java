package org.volteface.console.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Statement;

/** What splits would change, told before they are made. */
final class SplitPreviews {
    private static final int COUNTED = 1_000;

    private final StatementArchive archive;
    private final ActorReader reader;

    SplitPreviews(StatementArchive archive, ActorReader reader) {
        this.archive = archive;
        this.reader = reader;
    }

    SplitPreview of(Actor actor, Actor other) {
        Set<String> gone = reader.kinship().without(other.id(), actor.id()).members(other.id());
        long statements = gone.stream()
                .mapToLong(id -> archive.statementsBy(id, COUNTED).size())
                .sum();
        SplitPreview.Count count = new SplitPreview.Count(statements, statements < COUNTED);
        List<String> names =
                archive.namesOf(gone).stream().map(Actor::name).distinct().toList();
        return new SplitPreview(actor, other, names, count, torn(reader.findings(actor.id()), gone));
    }

    /** The findings of which some statements would go and others stay. */
    private List<Finding> torn(List<Finding> findings, Set<String> gone) {
        Set<String> ids = new HashSet<>();
        findings.forEach(finding -> ids.addAll(finding.evidence()));
        Map<String, Statement> statements = archive.statements(ids).stream()
                .collect(Collectors.toMap(Statement::id, Function.identity(), (one, same) -> one));
        return findings.stream()
                .filter(finding -> finding.evidence().stream()
                                .filter(statements::containsKey)
                                .map(statements::get)
                                .map(statement ->
                                        gone.contains(statement.holder().id()))
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }
}
