package org.volteface.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Period;
import org.volteface.api.search.Query;
import org.volteface.api.search.Subject;

/** The questions that a console asks, with words and names of an archive that is made while it is read. */
final class MadeQuestions {
    private static final int LONGEST_TYPED = 25;

    private final MadeArchive archive;
    private final int documents;

    MadeQuestions(MadeArchive archive, int documents) {
        this.archive = archive;
        this.documents = documents;
    }

    /** The questions by what they are called. */
    Map<String, Function<Random, Query>> all() {
        Map<String, Function<Random, Query>> all = new LinkedHashMap<>();
        all.put("as you type, up to any letter", random -> statements(typed(random)));
        all.put("one word begun, 1 letter", random -> statements(begun(random, 1)));
        all.put("one word begun, 2 letters", random -> statements(begun(random, 2)));
        all.put("one word begun, 3 letters", random -> statements(begun(random, 3)));
        all.put(
                "a phrase with three filters",
                random -> new Query(Subject.STATEMENT, phrase(random), three(random), Order.FIT));
        all.put("three filters alone", random -> new Query(Subject.STATEMENT, "", three(random), Order.NEWEST));
        all.put(
                "statements of an actor",
                random -> new Query(
                        Subject.STATEMENT, "", Filter.NONE.with(Criterion.ACTOR, actor(random)), Order.NEWEST));
        all.put("all statements", random -> Query.all(Subject.STATEMENT));
        all.put(
                "documents with two words",
                random -> new Query(Subject.DOCUMENT, word(random) + " " + word(random), Filter.NONE, Order.FIT));
        addLists(all);
        return all;
    }

    private void addLists(Map<String, Function<Random, Query>> all) {
        all.put("actors by findings", random -> new Query(Subject.ACTOR, "", Filter.NONE, Order.FINDINGS));
        all.put(
                "actors by a name begun",
                random -> new Query(Subject.ACTOR, begun(random, 2), Filter.NONE, Order.FINDINGS));
        all.put(
                "propositions by statements",
                random -> new Query(Subject.PROPOSITION, "", Filter.NONE, Order.STATEMENTS));
        all.put(
                "promises by deadline",
                random -> new Query(
                        Subject.PROMISE, "", Filter.NONE.with(Criterion.STATUS, "NOT_YET_RATED"), Order.DEADLINE));
        all.put(
                "findings to review",
                random -> new Query(
                        Subject.FINDING, "", Filter.NONE.with(Criterion.REVIEW, Criterion.OPEN), Order.ARRIVAL));
    }

    private static Query statements(String text) {
        return new Query(Subject.STATEMENT, text, Filter.NONE, Order.FIT);
    }

    /** Some of the words of a statement, typed up to some letter. */
    private String typed(Random random) {
        return words(random).substring(0, 1 + random.nextInt(LONGEST_TYPED));
    }

    private String begun(Random random, int letters) {
        String word = word(random);
        return word.substring(0, Math.min(letters, word.length()));
    }

    private String word(Random random) {
        String[] words = words(random).split(" ");
        return words[random.nextInt(words.length)];
    }

    private String phrase(Random random) {
        String[] words = words(random).split(" ");
        int first = random.nextInt(words.length - 2);
        return "\"" + words[first] + " " + words[first + 1] + " " + words[first + 2] + "\"";
    }

    private String words(Random random) {
        return archive.statement(random.nextInt(documents), random.nextInt(MadeArchive.STATEMENTS))
                .wording()
                .text();
    }

    private String actor(Random random) {
        return archive.statement(random.nextInt(documents), 1).holder().id();
    }

    private static Filter three(Random random) {
        LocalDate from = LocalDate.of(2016 + random.nextInt(9), 1, 1);
        return Filter.NONE
                .with(Criterion.STANCE, "FAVOR")
                .with(Criterion.KIND, "POSITION")
                .dated(Period.of(from, from.plusYears(1)));
    }
}
