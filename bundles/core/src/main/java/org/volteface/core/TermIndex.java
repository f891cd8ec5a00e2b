package org.volteface.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.volteface.api.model.Statement;

/** Statements by the words that their propositions are compared by. */
final class TermIndex {
    /** The order in which things happened, the same whatever the order of arrival. */
    static final Comparator<Statement> BY_TIME =
            Comparator.comparing(Statement::happened).thenComparing(Statement::id);

    private final Map<String, List<Statement>> byTerm = new HashMap<>();

    void add(Statement statement) {
        for (String term : new LinkedHashSet<>(statement.claim().proposition().terms())) {
            byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(statement);
        }
    }

    /** The statements that share a term with {@code terms}, in the order of time. */
    List<Statement> sharing(Collection<String> terms) {
        Set<Statement> found = new LinkedHashSet<>();
        for (String term : terms) {
            found.addAll(byTerm.getOrDefault(term, List.of()));
        }
        return found.stream().sorted(BY_TIME).toList();
    }
}
