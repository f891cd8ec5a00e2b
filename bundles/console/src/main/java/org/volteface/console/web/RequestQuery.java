package org.volteface.console.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the address of a request says after its question mark. The servlet's own parameters would swallow a body that looks like a form. */
public record RequestQuery(Map<String, String> values) {
    public RequestQuery {
        values = Map.copyOf(values);
    }

    public static RequestQuery of(HttpServletRequest request) throws Refusal {
        Map<String, String> values = new HashMap<>();
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        for (String pair : query.split("&", -1)) {
            String[] halves = pair.split("=", 2);
            values.putIfAbsent(decoded(halves[0]), halves.length < 2 ? "" : decoded(halves[1]));
        }
        return new RequestQuery(values);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    private static String decoded(String text) throws Refusal {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("the address is not well formed", e);
        }
    }
}
