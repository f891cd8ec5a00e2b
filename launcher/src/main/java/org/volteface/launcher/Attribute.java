package org.volteface.launcher;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle's metatype says of one setting (an AD of Compendium chapter 105).
 *
 * @param type the AD's type, such as {@code Integer}
 * @param many whether several values may be given
 * @param range the least and the greatest value, or length of a text
 * @param options the only values allowed; empty for any
 */
record Attribute(String type, boolean many, Range range, List<String> options) {

    /** Limits as the metatype writes them; null for none. */
    record Range(@Nullable String least, @Nullable String greatest) {

        Optional<String> objection(double value, String what) {
            if (least != null && value < Double.parseDouble(least)) {
                return Optional.of(what + " is less than " + least);
            }
            return greatest != null && value > Double.parseDouble(greatest)
                    ? Optional.of(what + " is more than " + greatest)
                    : Optional.empty();
        }
    }

    Attribute {
        options = List.copyOf(options);
    }

    /** Why a value cannot be had, or empty where it can. */
    Optional<String> objection(Object value) {
        if (!value.getClass().isArray()) {
            return single(value);
        }
        if (!many) {
            return Optional.of("several values are given where one is wanted");
        }
        for (int i = 0; i < Array.getLength(value); i++) {
            Optional<String> objection = single(Array.get(value, i));
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private Optional<String> single(Object value) {
        String shown = value instanceof String ? "\"" + value + "\"" : value.toString();
        Optional<String> objection =
                switch (type) {
                    case "Boolean" ->
                        value instanceof Boolean ? Optional.empty() : Optional.of(shown + " is not true or false");
                    case "Integer", "Short", "Byte", "Long" ->
                        value instanceof Long || value instanceof Integer
                                ? size((Number) value, shown)
                                : Optional.of(shown + " is not a whole number");
                    case "Double", "Float" ->
                        value instanceof Number number
                                ? range.objection(number.doubleValue(), shown)
                                : Optional.of(shown + " is not a number");
                    default ->
                        value instanceof String text
                                ? range.objection(text.length(), "the length of " + shown)
                                : Optional.of(shown + " is not a text in quotes");
                };
        return objection.isEmpty() && !options.isEmpty() && !options.contains(value.toString())
                ? Optional.of(shown + " is none of " + String.join(", ", options))
                : objection;
    }

    private Optional<String> size(Number value, String shown) {
        boolean fits = type.equals("Long") || value.longValue() == value.intValue();
        return fits ? range.objection(value.doubleValue(), shown) : Optional.of(shown + " is too large");
    }
}
