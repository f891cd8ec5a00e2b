package org.volteface.console.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Result;

/**
 * An actor or a proposition in a list.
 *
 * @param id the actor's id or the proposition's key
 * @param name the actor's name or the proposition's most frequent topic
 * @param otherName another name or topic that fits what was looked for; left out where none is told
 * @param kind what an actor is; left out for propositions
 * @param statements how many statements in force there are
 * @param findings how many findings in force there are
 * @param actors how many actors hold the statements
 */
record SubjectResource(
        String id,
        String name,
        @Nullable String otherName,
        @Nullable String kind,
        long statements,
        long findings,
        long actors) {

    static SubjectResource of(Result result) {
        List<String> kinds = result.facts().getOrDefault(Criterion.KIND, List.of());
        String other = result.excerpt().text();
        return new SubjectResource(
                result.id(),
                result.title().text(),
                other.isEmpty() ? null : other,
                kinds.isEmpty() ? null : kinds.get(0).toLowerCase(Locale.ROOT),
                result.tally().statements(),
                result.tally().findings(),
                result.tally().actors());
    }
}
