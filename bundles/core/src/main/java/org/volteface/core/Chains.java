package org.volteface.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.contradiction.History;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/**
 * What each statement is to be held against: the statements of its holder or from the same mouth, others' on the matter, and whatever
 * corrects or amends, even where it is the holder's own and came later.
 */
final class Chains {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 4;

    private final Map<String, TermIndex> byActor = new HashMap<>();
    private final TermIndex everybody = new TermIndex();
    private final LocalDate today;

    /**
     * Indexes the statements.
     *
     * @param today the day up to which they are known
     */
    Chains(List<Statement> statements, LocalDate today) {
        this.today = today;
        for (Statement statement : statements) {
            everybody.add(statement);
            for (String actor : actors(statement)) {
                byActor.computeIfAbsent(actor, a -> new TermIndex()).add(statement);
            }
        }
    }

    /** The history that {@code statement} is to be held against. */
    History history(Statement statement) {
        List<String> terms = statement.claim().proposition().terms();
        Set<Statement> own = new LinkedHashSet<>();
        for (String actor : actors(statement)) {
            own.addAll(byActor.getOrDefault(actor, new TermIndex()).sharing(terms));
        }
        Set<String> matters = new LinkedHashSet<>(terms);
        own.forEach(other -> other.claim().stance().condition().ifPresent(words -> matters.addAll(words(words))));
        List<Statement> related = everybody.sharing(matters).stream()
                .filter(other -> !other.equals(statement) && (!own.contains(other) || mends(other)))
                .toList();
        List<Statement> earlier = own.stream()
                .filter(other -> TermIndex.BY_TIME.compare(other, statement) < 0)
                .sorted(TermIndex.BY_TIME)
                .toList();
        return new History(earlier, related, today);
    }

    /** Whether it changes what earlier statements are worth, so that it must be seen even where it came later. */
    private static boolean mends(Statement statement) {
        return statement.kind() == StatementKind.CORRECTION || statement.claim().is(Mark.AMENDED);
    }

    private static Set<String> actors(Statement statement) {
        Set<String> actors = new LinkedHashSet<>();
        actors.add(statement.holder().id());
        actors.add(statement.holding().speaker().id());
        return actors;
    }

    /** The words of a condition, also without a plural's ending: what evidence for it will be about. */
    private static Set<String> words(String condition) {
        Set<String> words = new LinkedHashSet<>();
        WORD.matcher(condition.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .filter(word -> word.length() >= SHORTEST_WORD)
                .forEach(word -> {
                    words.add(word);
                    if (word.endsWith("s")) {
                        words.add(word.substring(0, word.length() - 1));
                    }
                });
        return words;
    }
}
