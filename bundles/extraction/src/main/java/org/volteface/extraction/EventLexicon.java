package org.volteface.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.model.EventType;
import org.volteface.api.text.PartOfSpeech;

/** The words of acts with their types, by every inflected form. Read once. */
final class EventLexicon {
    private final Map<String, EventType> verbs = new HashMap<>();
    private final Map<String, EventType> phrases = new HashMap<>();
    private final Map<String, EventType> nouns = new HashMap<>();

    EventLexicon(Inflections inflections) {
        for (List<String> row : DataFile.rows("events.tsv")) {
            EventType type = EventType.valueOf(row.get(2));
            if (row.get(1).equals("v")) {
                addVerb(row.get(0), type, inflections);
            } else {
                addNoun(row.get(0), type, inflections);
            }
        }
    }

    private void addVerb(String words, EventType type, Inflections inflections) {
        int blank = words.indexOf(' ');
        String rest = blank < 0 ? "" : words.substring(blank);
        Map<String, EventType> into = blank < 0 ? verbs : phrases;
        inflections.verb(blank < 0 ? words : words.substring(0, blank)).forEach(form -> into.put(form + rest, type));
    }

    private void addNoun(String words, EventType type, Inflections inflections) {
        int blank = words.lastIndexOf(' ');
        String before = blank < 0 ? "" : words.substring(0, blank + 1);
        inflections.noun(words.substring(blank + 1)).forEach(form -> nouns.put(before + form, type));
    }

    /** The type of the word at {@code token}, with its particle or modifier where it has one. */
    Optional<EventType> at(Tree tree, int token) {
        if (tree.is(token, PartOfSpeech.VERB)) {
            return verb(tree, token);
        }
        if (tree.is(token, PartOfSpeech.NOUN)) {
            EventType compound = nouns.get(tree.form(token - 1) + " " + tree.form(token));
            return Optional.ofNullable(compound == null ? nouns.get(tree.form(token)) : compound);
        }
        return Optional.empty();
    }

    private Optional<EventType> verb(Tree tree, int token) {
        String form = tree.form(token);
        EventType phrase = phrases.get(form + " " + tree.form(token + 1));
        for (int child : tree.children(token)) {
            if (phrase == null && child > token && tree.hangsBy(child, "compound", "advmod")) {
                phrase = phrases.get(form + " " + tree.form(child));
            }
        }
        return Optional.ofNullable(phrase == null ? verbs.get(form) : phrase);
    }
}
