package org.volteface.console.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Subject;
import org.volteface.console.finding.FindingLine;
import org.volteface.console.listing.SeenNames;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.Address;
import org.volteface.console.web.Exchange;

/**
 * Which findings a feed tells of.
 *
 * @param text the words that they have to have; empty for whatever
 * @param actor the id of whom they are about
 * @param proposition the key of what they are about
 */
record FeedFilter(String text, Optional<String> actor, Optional<String> proposition) {
    static FeedFilter of(Exchange exchange) {
        return new FeedFilter(exchange.value("q").orElse(""), exchange.value("actor"), exchange.value("proposition"));
    }

    /** Those in force, the latest first. */
    Query query() {
        Filter filter = Filter.NONE;
        if (actor.isPresent()) {
            filter = filter.with(Criterion.ACTOR, actor.get());
        }
        if (proposition.isPresent()) {
            filter = filter.with(Criterion.PROPOSITION, proposition.get());
        }
        return new Query(Subject.FINDING, text, filter, Order.ARRIVAL);
    }

    /** Whether a finding is one of them that no search knows any more; about an actor is what is about whoever is one with it. */
    boolean admits(FindingLine line, Kinship kinship) {
        Finding finding = line.finding();
        return actor.filter(id -> !kinship.members(id).contains(finding.holder().id()))
                        .isEmpty()
                && proposition
                        .filter(key -> !key.equals(finding.proposition().key()))
                        .isEmpty()
                && new PlainWords(text).areIn(words(line));
    }

    private static String words(FindingLine line) {
        Finding finding = line.finding();
        StringBuilder words = new StringBuilder(line.title())
                .append(' ')
                .append(finding.holder().name())
                .append(' ')
                .append(finding.verdict().why());
        line.passages().forEach(passage -> words.append(' ').append(passage.text()));
        return words.toString();
    }

    /** The address of a page on the same. */
    String address(String path) {
        return Address.of(path)
                .with("q", text)
                .with("actor", actor)
                .with("proposition", proposition)
                .toString();
    }

    /** What the feed is called. */
    String title(SeenNames names) {
        List<String> parts = new ArrayList<>(List.of("Volteface: findings"));
        actor.ifPresent(id -> parts.add("about " + names.of(Criterion.ACTOR, id)));
        proposition.ifPresent(key -> parts.add("on " + names.of(Criterion.PROPOSITION, key)));
        if (!text.isEmpty()) {
            parts.add("with “" + text + "”");
        }
        return String.join(" ", parts);
    }
}
