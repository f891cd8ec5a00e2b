package org.volteface.contradiction;

import java.util.regex.Pattern;

/** The words of a topic, as they stand, without what parts them. */
final class TopicWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    private TopicWords() {}

    static String[] of(String topic) {
        return BETWEEN.split(topic);
    }
}
