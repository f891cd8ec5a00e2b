package org.volteface.sourcing.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The parts of a document that a JSON object or a row of a table names; of two names for one part the better counts. */
final class FieldValues {
    private final Map<Field, Value> values = new EnumMap<>(Field.class);

    /** Takes what stands under a name; an empty value gives way to any other. */
    void put(String name, Field.Place place, String words) {
        Value known = values.get(place.field());
        boolean better = known == null
                || (known.words().isBlank() && !words.isBlank())
                || (place.rank() < known.rank()
                        && (!words.isBlank() || known.words().isBlank()));
        if (better) {
            values.put(place.field(), new Value(name, place.rank(), words));
        }
    }

    Optional<Value> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    String words(Field field) {
        return value(field).map(Value::words).orElse("");
    }

    /**
     * What stands under a name.
     *
     * @param name the name as it is written
     * @param rank how well it tells the field
     * @param words the value
     */
    record Value(String name, int rank, String words) {}
}
