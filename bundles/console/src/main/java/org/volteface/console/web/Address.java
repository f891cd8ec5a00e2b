package org.volteface.console.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An address of this server with a query, in which whatever is put into it stands encoded. */
public final class Address {
    private final String path;
    private final String query;

    private Address(String path, String query) {
        this.path = path;
        this.query = query;
    }

    /** A path without a query. */
    public static Address of(String path) {
        return new Address(path, "");
    }

    /** With one more value; as it is where the value is blank. */
    public Address with(String name, String value) {
        return value.isBlank()
                ? this
                : new Address(
                        path,
                        query + (query.isEmpty() ? "?" : "&") + name + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** With one more value where there is one. */
    public Address with(String name, Optional<String> value) {
        return value.isPresent() ? with(name, value.get()) : this;
    }

    /** A text as one part of a path. */
    public static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return path + query;
    }
}
