package org.volteface.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;

/** The phrases of a document by the sentences that they stand in, and its names by their occurrences. */
final class PhraseIndex {
    private final Map<Field, NavigableMap<Integer, Integer>> starts = new EnumMap<>(Field.class);
    private final Map<Integer, List<Phrase>> inSentence = new HashMap<>();
    private final Map<String, NavigableMap<Long, Phrase>> named = new HashMap<>();
    private final AnnotatedText text;

    /** Files {@code phrases}, which come in the order of reading. */
    PhraseIndex(AnnotatedText text, List<Phrase> phrases) {
        this.text = text;
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            starts.computeIfAbsent(sentence.field(), f -> new TreeMap<>())
                    .put(sentence.span().start(), i);
        }
        for (Phrase phrase : phrases) {
            inSentence
                    .computeIfAbsent(phrase.place().sentence(), k -> new ArrayList<>())
                    .add(phrase);
            if (phrase.is(Form.NAME)) {
                named.computeIfAbsent(phrase.words(), k -> new TreeMap<>()).put(position(phrase), phrase);
            }
        }
    }

    /** The phrases of the sentences that reach into {@code span}, in the order of the text. */
    Stream<Phrase> around(Field field, Span span) {
        NavigableMap<Integer, Integer> sentences = starts.getOrDefault(field, new TreeMap<>());
        Integer first = sentences.floorKey(span.start());
        return sentences.subMap(first == null ? 0 : first, true, span.end(), true).values().stream()
                .flatMap(number -> in(number).stream());
    }

    /** The phrases of the sentence with the given number. */
    List<Phrase> in(int sentence) {
        return inSentence.getOrDefault(sentence, List.of());
    }

    /**
     * The one of {@code candidates} that is named last before {@code at}. The title is read after the body, and so what it names is
     * nearer to any place of the body than all that stands there.
     */
    Optional<String> lastNamed(Collection<String> candidates, Phrase at) {
        return candidates.stream()
                .flatMap(name -> last(name, at).stream())
                .max(Comparator.comparingLong(this::position))
                .map(Phrase::words);
    }

    private Optional<Phrase> last(String name, Phrase at) {
        NavigableMap<Long, Phrase> places = named.getOrDefault(name, new TreeMap<>());
        boolean inTitle = inTitle(at);
        if (!inTitle && !places.isEmpty() && inTitle(places.lastEntry().getValue())) {
            return Optional.of(places.lastEntry().getValue());
        }
        return Optional.ofNullable(places.lowerEntry(position(at)))
                .map(Map.Entry::getValue)
                .filter(phrase -> inTitle(phrase) == inTitle);
    }

    /** Whether both stand in the text, and the one before the other. */
    boolean isFirst(String one, String other) {
        long first = firstInText(one);
        return first >= 0 && first < firstInText(other);
    }

    /** The place in the text at which a name stands first; -1 where it does not stand there. */
    private long firstInText(String name) {
        return named.getOrDefault(name, new TreeMap<>()).entrySet().stream()
                .filter(entry -> !inTitle(entry.getValue()))
                .mapToLong(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /** Whether a phrase stands in the title. */
    boolean inTitle(Phrase phrase) {
        return text.sentences().get(phrase.place().sentence()).field() == Field.TITLE;
    }

    private long position(Phrase phrase) {
        long sentence = phrase.place().sentence();
        long readBefore = inTitle(phrase) ? text.sentences().size() : 0;
        return ((readBefore + sentence) << Integer.SIZE) + phrase.place().from();
    }
}
