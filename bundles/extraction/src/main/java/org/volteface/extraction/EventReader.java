package org.volteface.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.EventType;

/** Reads the type of the act that a clause tells, by its main predicate first and by what hangs on it next. */
final class EventReader {
    private static final Set<EventType> NEGATED = Set.of(
            EventType.AGREE,
            EventType.COOPERATE,
            EventType.AID,
            EventType.CONCEDE,
            EventType.SUPPORT,
            EventType.CONSULT,
            EventType.RETREAT);
    private static final Set<String> APART =
            Set.of("nsubj", "appos", "parataxis", "conj", "case", "det", "punct", "mark", "aux");

    private final EventLexicon lexicon;

    EventReader(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The type of what the clause tells; of the speech act where its words tell none. */
    Optional<EventType> of(Clause clause, Cue cue) {
        Optional<EventType> act = cue.type().isPerformative() ? cue.event() : Optional.empty();
        return act.or(() -> below(clause)).or(cue::event);
    }

    /** The type of the nearest typed word under the clause's predicate. */
    Optional<EventType> below(Clause clause) {
        Deque<Integer> queue = new ArrayDeque<>(Set.of(clause.head()));
        Tree tree = clause.tree();
        while (!queue.isEmpty()) {
            int token = queue.remove();
            Optional<EventType> type = lexicon.at(tree, token);
            if (type.isPresent()) {
                boolean refused = Marks.isNegated(clause) && NEGATED.contains(type.get());
                return refused ? Optional.of(EventType.REJECT) : type;
            }
            for (int child : tree.children(token)) {
                if (!APART.contains(tree.relation(child)) && clause.range().contains(child)) {
                    queue.add(child);
                }
            }
        }
        return Optional.empty();
    }
}
