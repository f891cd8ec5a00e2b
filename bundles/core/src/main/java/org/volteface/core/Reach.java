package org.volteface.core;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.Place;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/**
 * The statements whose {@link Chains#history history} changes when one statement comes or goes: the inverse of the chains. It may
 * name more than that, never fewer: to hold a statement against the same history again changes nothing.
 */
final class Reach {
    private static final int PAGE = 256;

    private final ChainIndex index;
    private final Joins joins;
    private final Limits limits;

    Reach(ChainIndex index, Joins joins) {
        this(index, joins, Limits.USUAL);
    }

    /** {@code limits} are those of the chains. */
    Reach(ChainIndex index, Joins joins, Limits limits) {
        this.index = index;
        this.joins = joins;
        this.limits = limits;
    }

    /** The ids of the statements that {@code statement} has a part in the histories of, without its own. */
    Set<String> of(Statement statement) {
        Set<String> ids = new LinkedHashSet<>(followers(statement, Place.of(statement)));
        if (Strands.mends(statement)) {
            Strands.terms(statement).forEach(term -> mended(term, Place.of(statement), ids));
        }
        if (Strands.isFact(statement)) {
            Strands.shown(statement).forEach(word -> conditioned(word, Place.of(statement), ids));
        }
        ids.remove(statement.id());
        return ids;
    }

    /** The statements after {@code from} that have {@code before} among their own ones. */
    private Set<String> followers(Statement before, Place from) {
        Set<String> ids = new LinkedHashSet<>();
        for (String actor : Strands.actors(before)) {
            for (String term : Strands.terms(before)) {
                Place end = lastToSee(before, actor, term);
                joins.members(actor).forEach(same -> stretch(Strands.own(same, term), from, end, ids));
            }
        }
        return ids;
    }

    /** The last place from which a statement is among the nearest on its actor's strands. */
    private Place lastToSee(Statement statement, String actor, String term) {
        Place place = Place.of(statement);
        Place end = endOf(index.after(Strands.own(actor, term), place, limits.own()), limits.own());
        if (statement.kind() != StatementKind.COMMITMENT) {
            return end;
        }
        List<Place> promises = index.after(Strands.promises(actor, term), place, limits.promises());
        Place endOfPromise = endOf(promises, limits.promises());
        return endOfPromise.compareTo(end) > 0 ? endOfPromise : end;
    }

    /** The statements on a term for which a correction or amendment at {@code place} is among the nearest. */
    private void mended(String term, Place place, Set<String> ids) {
        List<Place> before = index.before(Strands.mending(term), place, limits.mending());
        Place from = before.size() < limits.mending() ? Ends.FIRST : before.get(before.size() - 1);
        List<Place> after = index.after(Strands.mending(term), place, limits.mending());
        stretch(Strands.everybody(term), from, endOf(after, limits.mending()), ids);
    }

    /**
     * The promises before a fact at {@code place} that wait for what it may show, and the statements later than it that are held
     * against such a condition.
     */
    private void conditioned(String word, Place place, Set<String> ids) {
        List<Place> facts = index.before(Strands.fact(word), place, limits.facts());
        Place from = facts.size() < limits.facts() ? Ends.FIRST : facts.get(facts.size() - 1);
        Set<String> conditional = new LinkedHashSet<>();
        stretch(Strands.condition(word), from, place, conditional);
        for (Statement side : index.statements(conditional)) {
            // Where the stretch begins stands a fact, which need not wait for anything.
            if (!Strands.conditionWords(side).contains(word)) {
                continue;
            }
            ids.addAll(followers(side, place));
            if (Strands.waits(side)) {
                ids.add(side.id());
            }
        }
    }

    /** Where the last of {@code places} stands, if they are as many as were asked for; else the end of time. */
    private static Place endOf(List<Place> places, int asked) {
        return places.size() < asked ? Ends.LAST : places.get(places.size() - 1);
    }

    /** Adds what lies on a strand from {@code from} to {@code to}, with the statements at both. */
    private void stretch(String strand, Place from, Place to, Set<String> ids) {
        if (!from.equals(Ends.FIRST)) {
            // It is the furthest that counts the statement among its nearest, and the index tells only what comes after
            // it.
            ids.add(from.id());
        }
        Place reached = from;
        List<Place> page;
        do {
            page = new ArrayList<>(index.after(strand, reached, PAGE));
            for (Place place : page) {
                if (place.compareTo(to) > 0) {
                    return;
                }
                ids.add(place.id());
                reached = place;
            }
        } while (page.size() == PAGE);
    }
}
