package org.volteface.console.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.console.access.Asker;

/**
 * A request that may be answered: who asks, and for what.
 *
 * @param request the request itself
 * @param asker who asks
 * @param parts what stands in the address for the names of its form
 */
public record Exchange(HttpServletRequest request, Asker asker, Map<String, String> parts) {
    /** Copies the parts. */
    public Exchange {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(asker, "asker");
        parts = Map.copyOf(parts);
    }

    /** The part of the address that stands for a name. */
    public String part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** A value of the query or the form, stripped; empty where it is missing or blank. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** All values of the query or the form under a name. */
    public List<String> values(String name) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Stream::of)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether a part of a page is asked for, to be put into one that is shown, not a whole one. */
    public boolean wantsPart() {
        return "true".equals(request.getHeader("HX-Request"))
                && request.getHeader("HX-History-Restore-Request") == null;
    }
}
