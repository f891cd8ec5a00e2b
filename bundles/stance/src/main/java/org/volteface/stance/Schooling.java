package org.volteface.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Passage;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Wording;
import org.volteface.api.stance.Attributed;
import org.volteface.api.stance.Context;
import org.volteface.api.stance.Lesson;
import org.volteface.stance.LogisticRegression.Example;

/** The statements of lessons as the rules alone read them, so that what is learnt does not hang on what was learnt before. */
final class Schooling {
    static final List<String> KINDS =
            Arrays.stream(StatementKind.values()).map(Enum::name).toList();
    static final List<String> SIDES =
            Arrays.stream(StanceLabel.values()).map(Enum::name).toList();

    private final StanceReader rules;
    private final List<Task> tasks = new ArrayList<>();

    Schooling(StanceReader rules, List<Lesson> lessons) {
        this.rules = rules;
        lessons.forEach(this::take);
    }

    List<Task> tasks() {
        return tasks;
    }

    private void take(Lesson lesson) {
        Context context = new Context(lesson.text(), List.of());
        for (int i = 0; i < lesson.statements().size(); i++) {
            Attributed attributed = lesson.statements().get(i);
            Ruling ruling = rules.rule(attributed, context, Optional.empty());
            Lesson.Answer answer = lesson.answers().get(i);
            if (answer != null) {
                tasks.add(new Task(lesson.group(), answer, new Case(rules, attributed, context), ruling.claim()));
            }
            context = context.with(statement(i, attributed, context, ruling.claim()));
        }
    }

    private static Statement statement(int number, Attributed attributed, Context context, Claim claim) {
        Draft draft = attributed.draft();
        Passage passage = draft.passage();
        String words = context.text().text(passage.field(), passage.span());
        Wording wording = new Wording(passage, words, draft.attribution());
        return new Statement(Integer.toString(number), wording, attributed.holding(), claim, draft.timing(), List.of());
    }

    /**
     * A statement where it stands.
     *
     * @param rules what reads it
     * @param statement the statement
     * @param context what is around it
     */
    record Case(StanceReader rules, Attributed statement, Context context) {
        /** What is seen of it as one of {@code kind}. */
        Seen as(StatementKind kind) {
            Ruling ruling = rules.rule(statement, context, Optional.of(kind));
            List<String> features = List.copyOf(Observation.of(rules.lexicon(), statement, ruling, context));
            return new Seen(features, ruling.claim());
        }
    }

    /**
     * What is seen of a statement that is taken to be of some kind.
     *
     * @param features the features
     * @param claim what the rules make of it then
     */
    record Seen(List<String> features, Claim claim) {}

    /**
     * A statement with the right answer.
     *
     * @param group what it must not be parted from
     * @param answer the answer
     * @param asked what is asked about
     * @param plain what is seen of it as the rules take it
     * @param given what is seen of it as one of the right kind
     * @param claim what the rules make of it
     */
    record Task(String group, Lesson.Answer answer, Case asked, Seen plain, Seen given, Claim claim) {
        Task(String group, Lesson.Answer answer, Case asked, Claim claim) {
            this(group, answer, asked, asked.as(claim.kind()), asked.as(answer.kind()), claim);
        }

        /** An example of the kind. */
        Example kind() {
            return new Example(plain.features(), answer.kind().name());
        }

        /** An example of the side, where one is laid down and the kind can take one. */
        Optional<Example> side() {
            return KindRules.WITHOUT_SIDE.contains(answer.kind())
                    ? Optional.empty()
                    : answer.side().map(side -> new Example(given.features(), side.name()));
        }
    }
}
