package org.volteface.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.volteface.api.contradiction.PromiseStanding;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.report.PromiseSection;

/** The promises among commitments, each with its restatements and how it stands. */
final class PromiseRegister {
    private final Excerpt excerpt;

    PromiseRegister(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    /** The promises, in the order in which they were made, of commitments in the order of time. */
    List<PromiseSection> promises(List<Statement> commitments) {
        Map<Promise, List<Statement>> sameThing = new LinkedHashMap<>();
        for (Statement statement : commitments) {
            Promise thing = Promise.of(statement);
            Promise known = sameThing.containsKey(thing) ? thing : known(sameThing, statement);
            sameThing.computeIfAbsent(known, key -> new ArrayList<>()).add(statement);
        }
        return sameThing.values().stream()
                .flatMap(statements -> PromiseStanding.byDeadline(statements).stream())
                .map(this::section)
                .filter(section -> excerpt.admits(section.status()))
                .sorted(Comparator.comparing((PromiseSection section) ->
                                section.commitment().statement().happened())
                        .thenComparing(
                                section -> section.commitment().statement().id()))
                .toList();
    }

    /** The promise of the same document that {@code statement} gives in fewer or more words; its own where there is none. */
    private static Promise known(Map<Promise, List<Statement>> promises, Statement statement) {
        Promise own = Promise.of(statement);
        return promises.entrySet().stream()
                .filter(promise -> promise.getKey().within(own) || own.within(promise.getKey()))
                .filter(promise -> promise.getValue().stream().anyMatch(said -> said.passage()
                        .documentId()
                        .equals(statement.passage().documentId())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(own);
    }

    private PromiseSection section(List<Statement> statements) {
        PromiseStanding standing = excerpt.standing(statements);
        return new PromiseSection(
                excerpt.cite(statements.get(0)),
                statements.stream().skip(1).map(excerpt::cite).toList(),
                standing.status(),
                standing.history());
    }

    /** What makes two commitments the same promise: holder, thing and side. */
    private record Promise(String holder, SortedSet<String> terms, StanceLabel side) {
        /** Whether {@code other} is a promise of the same holder that says this, and may say more of it. */
        boolean within(Promise other) {
            return holder.equals(other.holder) && side == other.side && other.terms.containsAll(terms);
        }

        static Promise of(Statement commitment) {
            Proposition proposition = commitment.claim().proposition();
            SortedSet<String> terms = new TreeSet<>(proposition.terms());
            if (terms.isEmpty()) {
                terms.add(commitment.id());
            }
            return new Promise(
                    commitment.holder().id(),
                    terms,
                    proposition.direction().toward(commitment.claim().stance().label()));
        }
    }
}
