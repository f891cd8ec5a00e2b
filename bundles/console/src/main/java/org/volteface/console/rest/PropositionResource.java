package org.volteface.console.rest;

import java.util.List;
import org.volteface.api.search.Result;

/**
 * A proposition.
 *
 * @param key what statements about it have in common
 * @param topic the words that most statements have for it
 * @param otherTopics other words for it
 * @param statements how many statements in force are about it
 * @param findings how many findings in force there are
 * @param actors how many actors hold the statements
 */
record PropositionResource(
        String key, String topic, List<String> otherTopics, long statements, long findings, long actors) {

    static PropositionResource of(Result result, List<String> otherTopics) {
        return new PropositionResource(
                result.id(),
                result.title().text(),
                otherTopics,
                result.tally().statements(),
                result.tally().findings(),
                result.tally().actors());
    }
}
