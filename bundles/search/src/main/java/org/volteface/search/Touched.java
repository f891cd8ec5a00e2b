package org.volteface.search;

import java.util.HashSet;
import java.util.Set;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** What has to be counted or rated again: the ids of actors, the keys of propositions and what promises have in common. */
final class Touched {
    private final Set<String> actors = new HashSet<>();
    private final Set<String> propositions = new HashSet<>();
    private final Set<String> promises = new HashSet<>();

    Set<String> actors() {
        return actors;
    }

    Set<String> propositions() {
        return propositions;
    }

    Set<String> promises() {
        return promises;
    }

    /** All that counts or rates {@code statement}. */
    void add(Statement statement) {
        actors.add(statement.holder().id());
        propositions.add(statement.claim().proposition().key());
        addPromise(statement);
    }

    void addPromise(Statement statement) {
        if (statement.kind() == StatementKind.COMMITMENT) {
            promises.add(StatementEntries.promise(statement));
        }
    }

    int size() {
        return actors.size() + propositions.size() + promises.size();
    }

    void clear() {
        actors.clear();
        propositions.clear();
        promises.clear();
    }
}
