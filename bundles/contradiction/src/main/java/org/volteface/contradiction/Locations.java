package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.model.Statement;

/** The phrases that tell where and when a thing is: turbines at sea are not turbines on land, nor is a fee on weekdays one at night. */
final class Locations {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Pattern BEHIND = Pattern.compile(
            " (?:off|along|inside|outside|above|below|beneath|under|underneath|beyond|near|around|throughout)(?: [\\p{L}'’-]+)+");
    private static final Pattern DAYS = Pattern.compile("\\p{Lu}\\p{L}+days");
    private static final List<List<String>> ROWS = DataFile.rows("locations.txt");
    private static final Set<String> PREPOSITIONS = Set.copyOf(ROWS.get(0));
    /** Prepositions behind which the phrase of the one before is over. */
    private static final Set<String> ENDING = Set.of(
            "by", "to", "with", "since", "without", "as", "than", "for", "of", "across", "through", "from", "into",
            "and", "behind", "between", "against", "which", "that", "who", "where", "when", "if", "because");

    /** When something is done again and again; a time of its own is no part of a topic. */
    private static final Pattern RECURRING = Pattern.compile(
            "\\b(?:at|in|on|during|by|over|before|after) (?:the )?(?:early |late |whole )?"
                    + "((?:night|day|daytime|nighttime|morning|afternoon|evening|midday|noon|dawn|dusk|summer|winter|spring|autumn"
                    + "|weekday|weekend|holiday|harvest|lunch|term)s?(?: ?time)?|(?:\\p{L}+days)|(?:rush|peak|school|working|office|off-peak) hours?"
                    + "|Christmas|Easter|Lent|Ramadan)\\b",
            Pattern.CASE_INSENSITIVE);

    private Locations() {}

    /** The two recurring times by which what is told differs; empty where it does not. */
    static Optional<String> times(Statement one, Statement other) {
        Set<String> first = times(one);
        Set<String> second = times(other);
        boolean differ = !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
        return differ ? Optional.of(String.join(" ", first) + " and " + String.join(" ", second)) : Optional.empty();
    }

    private static Set<String> times(Statement statement) {
        return RECURRING
                .matcher(statement.wording().text())
                .results()
                .map(found -> Stems.stem(found.group(1).toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The two phrases by which the things differ; empty where they do not. */
    static Optional<String> apart(Statement one, Statement other) {
        Map<String, Set<String>> first = in(placed(one));
        Map<String, Set<String>> second = in(placed(other));
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        boolean meet = first.values().stream().anyMatch(own -> second.values().stream()
                .anyMatch(it -> it.stream().anyMatch(own::contains)));
        boolean opposite = first.entrySet().stream().anyMatch(own -> second.entrySet().stream()
                .anyMatch(it -> own.getValue().equals(it.getValue()) && opposite(own.getKey(), it.getKey())));
        boolean told = meet || inTopic(first, placed(other)) || inTopic(second, placed(one));
        return !told || opposite ? Optional.of(words(first) + " and " + words(second)) : Optional.empty();
    }

    /** The topic with the place right behind it, which the parse may have hung elsewhere: turbines, off the coast. */
    private static String placed(Statement statement) {
        String topic = statement.claim().proposition().topic();
        String words = statement.wording().text();
        int at = words.indexOf(topic);
        Matcher place = BEHIND.matcher(at < 0 ? "" : words.substring(at + topic.length()));
        return place.lookingAt() ? topic + place.group() : topic;
    }

    /** Whether a place is named elsewhere in the other topic: pits in the valley, the valley pits on the ridge. */
    private static boolean inTopic(Map<String, Set<String>> phrases, String other) {
        Set<String> all = Stems.of(other);
        return phrases.values().stream().anyMatch(all::containsAll);
    }

    private static boolean opposite(String one, String other) {
        return ROWS.subList(1, ROWS.size()).stream().anyMatch(row -> {
            int bar = row.indexOf("|");
            List<String> near = row.subList(0, bar);
            List<String> far = row.subList(bar + 1, row.size());
            return near.contains(one) && far.contains(other) || near.contains(other) && far.contains(one);
        });
    }

    private static String words(Map<String, Set<String>> phrases) {
        return phrases.entrySet().stream()
                .map(phrase -> phrase.getKey() + " " + String.join(" ", phrase.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** The stems behind each preposition, where not all are names, which have other forms, or figures, which are compared as such. */
    private static Map<String, Set<String>> in(String topic) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        String before = "";
        for (String word : BETWEEN.split(topic)) {
            // "laying off": no place but part of the verb
            boolean particle = word.equals("off") && before.endsWith("ing");
            if (PREPOSITIONS.contains(word) && !particle) {
                current = new ArrayList<>();
                phrases.putIfAbsent(word, current);
            } else if (ENDING.contains(word)) {
                current = new ArrayList<>();
            } else {
                current.add(word);
            }
            before = word;
        }
        Map<String, Set<String>> stems = new LinkedHashMap<>();
        phrases.forEach((preposition, words) -> {
            if (words.stream().anyMatch(Locations::isCommon)) {
                stems.put(preposition, Stems.of(String.join(" ", words)));
            }
        });
        stems.values().removeIf(Set::isEmpty);
        return stems;
    }

    private static boolean isCommon(String word) {
        boolean name = word.chars().anyMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter));
        return !name || DAYS.matcher(word).matches();
    }
}
