package org.volteface.deployer.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings that were applied and hold, by the numbers of the attempts that brought them: of two that set one key, the later has
 * it, and what neither sets any more is what it was before the first of them. Safe to use from many threads.
 */
public final class HeldSettings {
    private final Map<Place, Optional<Object>> base = new HashMap<>();
    private final Map<Place, NavigableMap<Long, Object>> held = new HashMap<>();
    private final NavigableMap<Long, AppliedSettings> brought = new TreeMap<>();

    private record Place(String pid, String key) {}

    /** Settings of an attempt hold from now on. */
    public synchronized void hold(long attempt, AppliedSettings settings) {
        brought.put(attempt, settings);
        settings.values()
                .forEach((pid, keys) -> keys.forEach((key, value) -> {
                    Place place = new Place(pid, key);
                    NavigableMap<Long, Object> here = held.computeIfAbsent(place, any -> new TreeMap<>());
                    if (here.isEmpty()) {
                        base.put(
                                place,
                                Optional.ofNullable(settings.before()
                                        .getOrDefault(pid, Map.of())
                                        .get(key)));
                    }
                    here.put(attempt, value);
                }));
    }

    /** Settings of an attempt hold no more. */
    public synchronized void release(long attempt) {
        held.values().forEach(here -> here.remove(attempt));
    }

    /** What an attempt brought, whether it holds or not; empty where that was no settings. */
    public synchronized Optional<AppliedSettings> of(long attempt) {
        return Optional.ofNullable(brought.get(attempt));
    }

    /** The values of the keys that an attempt sets, as they are without it; empty those that are not set then. */
    public synchronized Map<String, Map<String, Optional<Object>>> without(long attempt) {
        Map<String, Map<String, Optional<Object>>> values = new TreeMap<>();
        held.forEach((place, here) -> {
            if (here.containsKey(attempt)) {
                NavigableMap<Long, Object> others = new TreeMap<>(here);
                others.remove(attempt);
                Optional<Object> value = others.isEmpty()
                        ? base.getOrDefault(place, Optional.empty())
                        : Optional.of(others.lastEntry().getValue());
                values.computeIfAbsent(place.pid(), any -> new TreeMap<>()).put(place.key(), value);
            }
        });
        return values;
    }

    /** All values that hold, by PID and key. */
    public synchronized Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> values = new TreeMap<>();
        held.forEach((place, here) -> {
            if (!here.isEmpty()) {
                values.computeIfAbsent(place.pid(), any -> new TreeMap<>())
                        .put(place.key(), here.lastEntry().getValue());
            }
        });
        return values;
    }

    /** Takes note of what the configuration files have by now for a key that is set over them. */
    public synchronized void rebase(String pid, String key, Optional<Object> value) {
        base.put(new Place(pid, key), value);
    }
}
