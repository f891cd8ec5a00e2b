package org.volteface.console.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.console.web.Refusal;

/** The names of constants as programs see them: in lower case. */
final class Names {
    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static List<String> all(Class<? extends Enum<?>> constants) {
        return Stream.of(constants.getEnumConstants()).map(Names::of).toList();
    }

    /** A hash that is an id, as an address can have it in one of its parts. */
    static String inAddress(String hash) {
        return hash.replace('+', '-').replace('/', '_').replace("=", "");
    }

    /** The constant of a name. */
    static <E extends Enum<E>> E constant(Class<E> constants, String name, String field) throws Refusal {
        Optional<E> found = Stream.of(constants.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst();
        return found.orElseThrow(
                () -> Refusal.malformed(field + ": \"" + name + "\" is none of " + String.join(", ", all(constants))));
    }
}
