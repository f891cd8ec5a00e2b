package org.volteface.console.rest;

import java.util.List;
import java.util.Map;

/**
 * An actor.
 *
 * @param id its id
 * @param name the name that it is told of under
 * @param kind what it is
 * @param names the names under which it is known, that one first
 * @param statements how many statements in force it holds
 * @param findings how many findings in force are about it
 * @param promises how many promises of it stand in which way
 */
record ActorResource(
        String id,
        String name,
        String kind,
        List<String> names,
        long statements,
        long findings,
        Map<String, Long> promises) {
    ActorResource {
        names = List.copyOf(names);
    }
}
