package org.volteface.contracts;

import java.util.Map;
import org.osgi.util.converter.Converters;

/** Configurations of components as Declarative Services makes them, for tests that call a component's constructor. */
public final class Configurations {
    private Configurations() {}

    /** The configuration where an admin has set nothing: all keys have the defaults of {@code type}. */
    public static <T> T defaults(Class<T> type) {
        return of(type, Map.of());
    }

    /**
     * The configuration with the given keys set.
     *
     * @param keys the values by key; what has no key has the default of {@code type}
     */
    public static <T> T of(Class<T> type, Map<String, ?> keys) {
        return Converters.standardConverter().convert(keys).to(type);
    }
}
