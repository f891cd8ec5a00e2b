package org.volteface.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.Place;
import org.volteface.api.contradiction.History;
import org.volteface.api.model.Statement;

/**
 * What each statement is to be held against: the latest statements and promises of its holder or from the same mouth that share a
 * term with it, whatever corrects or amends, and what may show that a condition came about, a promise's own even later than it. On
 * each strand only the nearest count, so that a history, and what a new statement affects, stay of one size while the archive grows
 * (decision 0005).
 */
final class Chains {
    private final ChainIndex index;
    private final Joins joins;
    private final Limits limits;

    Chains(ChainIndex index, Joins joins) {
        this(index, joins, Limits.USUAL);
    }

    Chains(ChainIndex index, Joins joins, Limits limits) {
        this.index = index;
        this.joins = joins;
        this.limits = limits;
    }

    /** The history that {@code statement} is to be held against, as it is known up to {@code today}. */
    History history(Statement statement, LocalDate today) {
        Place place = Place.of(statement);
        Set<String> ownIds = new LinkedHashSet<>();
        for (String actor : actors(statement)) {
            for (String term : Strands.terms(statement)) {
                add(ownIds, index.before(Strands.own(actor, term), place, limits.own()));
                add(ownIds, index.before(Strands.promises(actor, term), place, limits.promises()));
            }
        }
        List<Statement> own = index.statements(ownIds);

        Set<String> relatedIds = new LinkedHashSet<>();
        for (Statement side : own) {
            facts(side, place, relatedIds);
        }
        if (Strands.waits(statement)) {
            facts(statement, Ends.LAST, relatedIds);
        }
        for (String term : Strands.matters(statement)) {
            add(relatedIds, index.before(Strands.mending(term), place, limits.mending()));
            add(relatedIds, index.after(Strands.mending(term), place, limits.mending()));
        }
        relatedIds.removeAll(ownIds);
        relatedIds.remove(statement.id());
        return new History(joins.seen(own), joins.seen(index.statements(relatedIds)), today);
    }

    /** All that are one with its holder or its speaker. */
    private Set<String> actors(Statement statement) {
        Set<String> actors = new LinkedHashSet<>();
        Strands.actors(statement).forEach(actor -> actors.addAll(joins.members(actor)));
        return actors;
    }

    /** The first facts after a conditional statement that share a word with its condition and happened before {@code end}. */
    private void facts(Statement conditional, Place end, Set<String> ids) {
        for (String word : Strands.conditionWords(conditional)) {
            index.after(Strands.fact(word), Place.of(conditional), limits.facts()).stream()
                    .filter(fact -> fact.compareTo(end) < 0)
                    .forEach(fact -> ids.add(fact.id()));
        }
    }

    private static void add(Set<String> ids, Collection<Place> places) {
        places.forEach(place -> ids.add(place.id()));
    }
}
