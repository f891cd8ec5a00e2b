package org.volteface.console.listing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order of a page of a list, for what was looked up in whatever order. */
public final class InOrder {
    private InOrder() {}

    /** Those that were found, in the order of the ids; what is gone since the list was made is left out. */
    public static <T> List<T> of(List<String> ids, Collection<T> found, Function<T, String> id) {
        Map<String, T> byId = found.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one));
        return ids.stream().flatMap(one -> Stream.ofNullable(byId.get(one))).toList();
    }
}
