package org.volteface.contradiction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a pure function made of the texts that it was asked about last. It saves time, and can be forgotten at any moment. */
final class Memo<T> {
    private static final int SIZE = 4096;
    private static final float LOAD = 0.75f;

    private final Map<String, T> byText = new LinkedHashMap<>(16, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > SIZE;
        }
    };

    /** What {@code function} makes of {@code text}. */
    T of(String text, Function<String, T> function) {
        synchronized (byText) {
            T known = byText.get(text);
            if (known != null) {
                return known;
            }
        }
        T made = function.apply(text);
        synchronized (byText) {
            byText.put(text, made);
        }
        return made;
    }
}
