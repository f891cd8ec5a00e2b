package org.volteface.console.rest;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Proposition;

/**
 * What a statement is about.
 *
 * @param key what propositions about the same thing have in common
 * @param topic the words for it
 * @param direction which way the topic bears on the thing
 * @param scope how far it reaches: form, place, quantity, baseline
 * @param universal whether it claims something of every part
 * @param counterpart the other party; left out where there is none
 */
record PropositionReference(
        String key,
        String topic,
        String direction,
        Map<String, String> scope,
        boolean universal,
        @Nullable String counterpart) {

    static PropositionReference of(Proposition proposition) {
        Map<String, String> scope = new TreeMap<>();
        proposition.scope().facets().forEach((facet, value) -> scope.put(Names.of(facet), value));
        return new PropositionReference(
                proposition.key(),
                proposition.topic(),
                Names.of(proposition.direction()),
                scope,
                proposition.scope().universal(),
                proposition.counterpart().orElse(null));
    }
}
