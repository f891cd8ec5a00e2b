package org.volteface.console.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.volteface.api.search.Subject;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** What a search takes that is of whichever subject: the parameters of all lists together. */
final class SearchParameters {
    private static final Parameter SUBJECT =
            Parameter.of("subject", "what is looked for; statements where it is left out", Subject.class);

    private SearchParameters() {}

    /** All of them, each once, with what it is in each list. */
    static List<Parameter> all() {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        Stream.of(Subject.values())
                .flatMap(subject -> Listing.parameters(subject).stream())
                .forEach(parameter -> byName.merge(parameter.name(), parameter, SearchParameters::both));
        List<Parameter> all = new ArrayList<>(List.of(SUBJECT));
        all.addAll(byName.values());
        return all;
    }

    /**
     * The subject that a request names.
     *
     * @throws Refusal if there is no such, or its list has not all that is asked for
     */
    static Subject subject(Exchange exchange) throws Refusal {
        String name = exchange.value("subject").orElse(Names.of(Subject.STATEMENT));
        Subject subject = Names.constant(Subject.class, name, "subject");
        List<String> known =
                Listing.parameters(subject).stream().map(Parameter::name).toList();
        for (Parameter parameter : all()) {
            boolean asked = exchange.value(parameter.name()).isPresent();
            if (asked && !parameter.equals(SUBJECT) && !known.contains(parameter.name())) {
                throw Refusal.malformed(parameter.name() + ": no list of " + name + "s can be narrowed by it, only by "
                        + String.join(", ", known));
            }
        }
        return subject;
    }

    private static Parameter both(Parameter one, Parameter other) {
        List<String> values =
                Stream.of(one, other).flatMap(each -> each.values().stream()).toList();
        String description = one.description().contains(other.description())
                ? one.description()
                : one.description() + "; or " + other.description();
        return new Parameter(one.name(), description, List.copyOf(new TreeSet<>(values)));
    }
}
