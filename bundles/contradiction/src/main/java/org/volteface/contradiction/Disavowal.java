package org.volteface.contradiction;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.model.Statement;

/** The holder's own word, told along with the later side, that he has not turned. */
final class Disavowal {
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)? (?:the )?(?:claims?|reports?|rumou?rs?|suggestions?)"
                    + "|(?:is|are|was|were) (?:not true|untrue|false|a lie|lies|nonsense|invented|made up)|never said|misquoted|out of context"
                    + "|(?:have|has|had) (?:not|n't|never) changed (?:my|our|his|her|its|their) (?:mind|view|views|position|stance|opinion)"
                    + "|(?:have|has|had) (?:always|never) (?:supported|opposed|backed)"
                    + "|still (?:supports?|opposes?|backs?|against|opposed|in favou?r))\\b",
            Pattern.CASE_INSENSITIVE);

    private Disavowal() {}

    /** Whether the holder denies the turn where its later side is told. */
    static boolean of(Sided turn) {
        Set<String> told = turn.after().stream()
                .map(statement -> statement.passage().documentId())
                .collect(Collectors.toSet());
        Candidate candidate = turn.trial().candidate();
        return Stream.concat(candidate.history().own().stream(), candidate.history().related().stream())
                .filter(statement -> told.contains(statement.passage().documentId()))
                .filter(statement -> ofHolder(statement, candidate))
                .anyMatch(
                        statement -> DENIED.matcher(statement.wording().text()).find());
    }

    private static boolean ofHolder(Statement statement, Candidate candidate) {
        return statement.holding().holder().equals(candidate.later().holding().holder())
                || statement
                        .holding()
                        .speaker()
                        .equals(candidate.later().holding().speaker());
    }
}
