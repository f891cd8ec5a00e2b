package org.volteface.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.volteface.actors.PhraseReader.Link;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;

/** All phrases of a document, read before anybody is recognised: what the whole text tells of each name. */
final class Discourse {
    private final AnnotatedText text;
    private final List<Words> sentences = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<Phrase.Key, Set<Phrase.Key>> linked = new HashMap<>();
    private final Map<String, List<Phrase>> named = new LinkedHashMap<>();
    private final Map<Phrase.Key, List<Phrase>> owned = new HashMap<>();
    private final Map<Phrase.Key, List<Phrase>> keyed = new HashMap<>();
    private final Map<Phrase.Key, Integer> order = new HashMap<>();
    private final SpeechIndex speech;
    private final PhraseIndex index;

    /**
     * Reads the phrases of {@code text}; the title, whose capitals tell little, comes after the body. Headings and by-lines name nobody
     * whom the text does not name, and their capitals tell nothing.
     */
    Discourse(AnnotatedText text, PhraseReader reader, List<Draft> drafts) {
        this.text = text;
        this.speech = new SpeechIndex(drafts);
        List<Words> titles = new ArrayList<>();
        List<Words> body = new ArrayList<>();
        Set<String> capitals = new HashSet<>();
        QuotedPlaces quoted = new QuotedPlaces(text);
        for (int i = 0; i < text.sentences().size(); i++) {
            Words words = new Words(text, i, capitals, quoted);
            sentences.add(words);
            switch (text.sentences().get(i).role()) {
                case HEADLINE -> titles.add(words);
                case BODY -> body.add(words);
                case HEADING, OTHER -> {}
            }
        }
        body.forEach(words -> words.collectCapitals(capitals));
        body.forEach(words -> add(reader.read(words)));
        titles.forEach(words -> add(reader.read(words)));
        this.index = new PhraseIndex(text, phrases);
    }

    private void add(PhraseReader.Found found) {
        phrases.addAll(found.phrases());
        links.addAll(found.links());
        for (Link link : found.links()) {
            linked.computeIfAbsent(link.one().key(), k -> new HashSet<>())
                    .add(link.other().key());
            linked.computeIfAbsent(link.other().key(), k -> new HashSet<>())
                    .add(link.one().key());
        }
        for (Phrase phrase : found.phrases()) {
            order.putIfAbsent(phrase.key(), order.size());
            keyed.computeIfAbsent(phrase.key(), k -> new ArrayList<>()).add(phrase);
            phrase.owner().ifPresent(owner -> owned.computeIfAbsent(owner.key(), k -> new ArrayList<>())
                    .add(phrase));
            if (phrase.is(Form.NAME)) {
                named.computeIfAbsent(phrase.words(), k -> new ArrayList<>()).add(phrase);
            }
        }
    }

    AnnotatedText text() {
        return text;
    }

    Words words(Phrase phrase) {
        return sentences.get(phrase.place().sentence());
    }

    /** All phrases, in the order of reading. */
    List<Phrase> phrases() {
        return phrases;
    }

    List<Link> links() {
        return links;
    }

    /** All names as they are written, each once, in the order of reading. */
    Set<String> names() {
        return named.keySet();
    }

    /** The phrases with the given name. */
    List<Phrase> named(String name) {
        return named.getOrDefault(name, List.of());
    }

    /** The same phrases by where they stand. */
    PhraseIndex index() {
        return index;
    }

    /** The phrases that stand in apposition to {@code phrase}. */
    List<Phrase> apposed(Phrase phrase) {
        Set<Phrase.Key> keys = linked.getOrDefault(phrase.key(), Set.of());
        return keys.isEmpty()
                ? List.of()
                : keys.stream()
                        .flatMap(key -> keyed.getOrDefault(key, List.of()).stream())
                        .filter(other -> !other.equals(phrase))
                        .sorted(Comparator.comparingInt(other -> order.getOrDefault(other.key(), 0)))
                        .toList();
    }

    /** Whether {@code phrase} names somebody to whom words are attributed. */
    boolean speaks(Phrase phrase) {
        Span span = phrase.place().span();
        Field field = text.sentences().get(phrase.place().sentence()).field();
        return !phrase.is(Trait.OWNER) && speech.begins(field, span);
    }

    /** The phrases that {@code phrase} owns: the minister in "Kestovia's minister". */
    List<Phrase> owned(Phrase phrase) {
        return owned.getOrDefault(phrase.key(), List.of());
    }
}
