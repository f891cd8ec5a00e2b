package org.volteface.core;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.archive.Entry;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The strands that statements lie on: what is asked of the archive is asked by their names. */
final class Strands {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 4;

    private Strands() {}

    /** A statement with all its strands. */
    static Entry entry(Statement statement) {
        Set<String> strands = new LinkedHashSet<>();
        for (String actor : actors(statement)) {
            for (String term : terms(statement)) {
                strands.add(own(actor, term));
                if (statement.kind() == StatementKind.COMMITMENT) {
                    strands.add(promises(actor, term));
                }
            }
        }
        involved(statement).forEach(actor -> strands.add(involving(actor)));
        matters(statement).forEach(word -> strands.add(everybody(word)));
        for (String term : terms(statement)) {
            if (mends(statement)) {
                strands.add(mending(term));
            }
        }
        if (isFact(statement)) {
            shown(statement).forEach(word -> strands.add(fact(word)));
        }
        conditionWords(statement).forEach(word -> strands.add(condition(word)));
        if (statement.kind() == StatementKind.COMMITMENT) {
            statement.timing().deadline().ifPresent(day -> strands.add(deadline(YearMonth.from(day))));
        }
        return new Entry(statement, strands);
    }

    /** What the actor said, as holder or speaker, on the term. */
    static String own(String actorId, String term) {
        return name("own", actorId, term);
    }

    /** What the actor promised, as holder or speaker, on the term. */
    static String promises(String actorId, String term) {
        return name("promise", actorId, term);
    }

    /** The ids of the actors whose statement it is: its holder and its speaker. */
    static Set<String> actors(Statement statement) {
        Set<String> actors = new LinkedHashSet<>();
        actors.add(statement.holder().id());
        actors.add(statement.holding().speaker().id());
        return actors;
    }

    /** The statements that an actor holds, speaks, or is the subject of. */
    static String involving(String actorId) {
        return name("who", actorId);
    }

    private static Set<String> involved(Statement statement) {
        Set<String> involved = actors(statement);
        statement.holding().subject().ifPresent(subject -> involved.add(subject.id()));
        involved.remove(Actor.NARRATOR.id());
        return involved;
    }

    static String everybody(String term) {
        return name("all", term);
    }

    static String mending(String term) {
        return name("mending", term);
    }

    static String fact(String term) {
        return name("fact", term);
    }

    static String condition(String word) {
        return name("condition", word);
    }

    /** The commitments whose last day is in the month. */
    static String deadline(YearMonth month) {
        return name("deadline", month.toString());
    }

    /** The words that a statement's proposition is compared by. */
    static Set<String> terms(Statement statement) {
        return new LinkedHashSet<>(statement.claim().proposition().terms());
    }

    /** The words by which a correction or waiver may point to it: its terms, and its holder's name. */
    static Set<String> matters(Statement statement) {
        Set<String> matters = terms(statement);
        WORD.matcher(statement.holder().name().toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .filter(word -> word.length() >= SHORTEST_WORD)
                .forEach(matters::add);
        return matters;
    }

    /** Whether it changes what other statements are worth, even where those came before. */
    static boolean mends(Statement statement) {
        return statement.kind() == StatementKind.CORRECTION || statement.claim().is(Mark.AMENDED);
    }

    /** Whether it may show that a condition came about. */
    static boolean isFact(Statement statement) {
        return statement.kind().isFact();
    }

    /** Whether it binds its holder once something has come about. */
    static boolean waits(Statement statement) {
        return statement.kind() == StatementKind.COMMITMENT
                && statement.claim().stance().condition().isPresent();
    }

    /** The words of its condition, also without a plural's ending: what evidence for it will be about. */
    static Set<String> conditionWords(Statement statement) {
        return plainWords(statement.claim().stance().condition().orElse(""));
    }

    /** The words by which a fact may show that a condition came about: its terms, and what they stand for in its topic. */
    static Set<String> shown(Statement statement) {
        Set<String> shown = terms(statement);
        shown.addAll(plainWords(statement.claim().proposition().topic()));
        return shown;
    }

    private static Set<String> plainWords(String text) {
        Set<String> words = new LinkedHashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
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

    /** The parts cannot run together: neither ids nor terms hold a line break. */
    private static String name(String... parts) {
        return String.join("\n", parts);
    }
}
