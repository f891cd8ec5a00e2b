package org.volteface.core;

import java.util.Objects;

/**
 * An analyser under the name that goes into every record it makes.
 *
 * @param name the bundle's symbolic name and version, {@code org.volteface.stance@1.0.0}
 * @param service the analyser
 */
record Provider<T>(String name, T service) {
    Provider {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(service, "service");
    }
}
