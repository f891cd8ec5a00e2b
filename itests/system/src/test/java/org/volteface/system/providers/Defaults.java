package org.volteface.system.providers;

import java.util.Map;
import org.osgi.util.converter.Converters;

/** The configuration of a component as it is where an admin has set nothing. */
final class Defaults {
    private Defaults() {}

    static <T> T of(Class<T> config) {
        return Converters.standardConverter().convert(Map.of()).to(config);
    }
}
