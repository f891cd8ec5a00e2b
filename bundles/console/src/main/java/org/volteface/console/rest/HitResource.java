package org.volteface.console.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.volteface.api.search.Marked;
import org.volteface.api.search.Result;
import org.volteface.api.search.Subject;
import org.volteface.api.search.Tally;

/**
 * Something that was found.
 *
 * @param subject what it is
 * @param id its id, or a proposition's key
 * @param title a statement's or promise's own words, a finding's topic, a document's title, an actor's name, a proposition's topic
 * @param excerpt why a finding was made, the part of a document's text that fits best, another name that fits; else empty
 * @param facts what it has of each respect in which lists can be narrowed
 * @param tally how much there is of an actor, a proposition or a promise
 */
record HitResource(
        String subject,
        String id,
        MarkedText title,
        MarkedText excerpt,
        Map<String, List<String>> facts,
        Amounts tally) {

    /**
     * Words with those marked that were looked for.
     *
     * @param text the words
     * @param marks where those stand that were found, in their order
     */
    record MarkedText(String text, List<Mark> marks) {
        static MarkedText of(Marked marked) {
            return new MarkedText(
                    marked.text(),
                    marked.marks().stream()
                            .map(span -> new Mark(span.start(), span.end()))
                            .toList());
        }
    }

    /**
     * A place in a text.
     *
     * @param start its first UTF-16 unit
     * @param end the unit after its last
     */
    record Mark(int start, int end) {}

    /**
     * How much there is of something.
     *
     * @param statements statements in force; of a promise how often it was made
     * @param findings findings in force
     * @param actors the actors who hold the statements
     */
    record Amounts(long statements, long findings, long actors) {
        static Amounts of(Tally tally) {
            return new Amounts(tally.statements(), tally.findings(), tally.actors());
        }
    }

    static HitResource of(Subject subject, Result result) {
        Map<String, List<String>> facts = new TreeMap<>();
        result.facts().forEach((criterion, values) -> {
            boolean plain = Listing.PLAIN.contains(Names.of(criterion));
            facts.put(
                    Names.of(criterion),
                    plain
                            ? values
                            : values.stream()
                                    .map(value -> value.toLowerCase(Locale.ROOT))
                                    .toList());
        });
        return new HitResource(
                Names.of(subject),
                result.id(),
                MarkedText.of(result.title()),
                MarkedText.of(result.excerpt()),
                facts,
                Amounts.of(result.tally()));
    }
}
