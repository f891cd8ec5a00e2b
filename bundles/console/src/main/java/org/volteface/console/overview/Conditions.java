package org.volteface.console.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Period;
import org.volteface.api.search.Query;
import org.volteface.api.search.Subject;
import org.volteface.console.stance.Passages;
import org.volteface.console.words.CitedPassage;

/**
 * The open promises whose conditions came about by the detector's judgement, or that documents speak of in the condition's own words since.
 * Of the latter nothing is judged; it is for a reader to see whether the condition is near.
 */
final class Conditions {
    private static final int LATEST = 100;
    private static final int LOOKED_UP = 12;
    private static final int SHOWN = 4;
    private static final int CANDIDATES = 5;
    /** With fewer words a condition is found in any text. */
    private static final int FEWEST = 2;

    private static final int SHORTEST = 3;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY = Set.of(
            "if",
            "when",
            "once",
            "unless",
            "except",
            "until",
            "provided",
            "long",
            "only",
            "the",
            "and",
            "that",
            "this",
            "they",
            "them",
            "their",
            "there",
            "its",
            "his",
            "her",
            "our",
            "your",
            "will",
            "would",
            "shall",
            "should",
            "can",
            "could",
            "may",
            "might",
            "does",
            "did",
            "has",
            "have",
            "had",
            "was",
            "were",
            "been",
            "being",
            "are",
            "not",
            "any",
            "all",
            "with",
            "from",
            "for",
            "into",
            "than",
            "then",
            "case",
            "condition",
            "after",
            "before",
            "she",
            "you",
            "who",
            "which",
            "about");

    private final StatementArchive archive;
    private final Passages passages;

    Conditions(StatementArchive archive, Passages passages) {
        this.archive = archive;
        this.passages = passages;
    }

    /** What is told of them, that which is judged first. */
    List<ConditionNews> near() {
        List<String> ids = passages.ids(new Query(Subject.PROMISE, "", Promises.OPEN, Order.NEWEST), LATEST);
        List<Statement> waiting = passages.statements(ids).values().stream()
                .filter(promise -> promise.claim().stance().condition().isPresent())
                .toList();
        Map<String, List<StatusChange>> changes =
                archive.outcomesOn(waiting.stream().map(Statement::id).toList(), StatusChange.class, CANDIDATES);
        List<ConditionNews> news = new ArrayList<>();
        waiting.forEach(promise ->
                judged(promise, changes.getOrDefault(promise.id(), List.of())).ifPresent(news::add));
        Set<String> told = news.stream().map(one -> one.promise().id()).collect(Collectors.toSet());
        waiting.stream()
                .filter(promise -> !told.contains(promise.id()))
                .limit(LOOKED_UP)
                .forEach(promise -> spoken(promise).ifPresent(news::add));
        return news.stream().limit(SHOWN).toList();
    }

    private Optional<ConditionNews> judged(Statement promise, List<StatusChange> changes) {
        Optional<StatusChange> moved = changes.stream()
                .filter(change -> change.commitment().equals(promise.id())
                        && change.evidence().size() > 1)
                .max(Comparator.comparing(StatusChange::since));
        return moved.flatMap(change -> cited(change.evidence().stream()
                        .filter(id -> !id.equals(promise.id()))
                        .toList())
                .map(told -> new ConditionNews(promise, told, change.because())));
    }

    private Optional<CitedPassage> cited(List<String> ids) {
        return passages.cited(passages.statements(ids).values()).stream().reduce((one, later) -> later);
    }

    private Optional<ConditionNews> spoken(Statement promise) {
        List<String> words = words(promise.claim().stance().condition().orElse(""));
        if (words.size() < FEWEST) {
            return Optional.empty();
        }
        LocalDate made = promise.timing().said().ordering();
        Filter since = Filter.NONE.dated(new Period(Optional.of(made), Optional.empty()));
        // The blank tells that the last word is whole.
        Query query = new Query(Subject.STATEMENT, String.join(" ", words) + " ", since, Order.NEWEST);
        return cited(passages.statements(passages.ids(query, CANDIDATES)).values().stream()
                        .filter(told -> isNews(told, promise))
                        .map(Statement::id)
                        .limit(1)
                        .toList())
                .map(told -> new ConditionNews(promise, told, ""));
    }

    /** Whether it may tell something: not the promise itself, nor another that only hangs on the same. */
    private static boolean isNews(Statement told, Statement promise) {
        return told.claim().stance().condition().isEmpty()
                && !told.passage().documentId().equals(promise.passage().documentId());
    }

    static List<String> words(String condition) {
        return Stream.of(GAPS.split(condition.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                .distinct()
                .toList();
    }
}
