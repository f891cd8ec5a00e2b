package org.volteface.console.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Subject;
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

    /** Whether a finding is one of them that no search knows any more; its words are taken as they are. */
    boolean admits(Finding finding) {
        String words = String.join(
                        " ",
                        finding.holder().name(),
                        finding.proposition().topic(),
                        finding.verdict().why())
                .toLowerCase(Locale.ROOT);
        return actor.filter(id -> !id.equals(finding.holder().id())).isEmpty()
                && proposition
                        .filter(key -> !key.equals(finding.proposition().key()))
                        .isEmpty()
                && Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s\"“”]+")).allMatch(words::contains);
    }

    /** The address of a page on the same. */
    String address(String path) {
        return Address.of(path)
                .with("q", text)
                .with("actor", actor)
                .with("proposition", proposition)
                .toString();
    }

    /** What the feed is called, given the name of the actor. */
    String title(Optional<String> name) {
        List<String> parts = new ArrayList<>(List.of("Volteface: findings"));
        name.ifPresent(known -> parts.add("about " + known));
        proposition.ifPresent(key -> parts.add("on " + key.replace('~', ' ')));
        if (!text.isEmpty()) {
            parts.add("with “" + text + "”");
        }
        return String.join(" ", parts);
    }
}
