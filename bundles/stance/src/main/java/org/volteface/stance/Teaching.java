package org.volteface.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.stance.Training;
import org.volteface.stance.LogisticRegression.Example;
import org.volteface.stance.Schooling.Seen;
import org.volteface.stance.Schooling.Task;
import org.volteface.stance.Tuning.Held;

/** The making of weights: fitted to all tasks, tuned and judged by folds of them, of which none is parted from its group. */
final class Teaching {
    private static final int FOLDS = 5;

    private final List<Task> tasks;
    private final int[] folds;
    private final List<Weights> parts = new ArrayList<>();

    Teaching(List<Task> tasks) {
        this.tasks = tasks;
        this.folds = folds(tasks);
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            parts.add(fit(task -> folds[task] != out));
        }
    }

    private static int[] folds(List<Task> tasks) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        int[] folds = new int[tasks.size()];
        for (int i = 0; i < folds.length; i++) {
            folds[i] = groups.computeIfAbsent(tasks.get(i).group(), group -> groups.size()) % FOLDS;
        }
        return folds;
    }

    Training training() {
        Tuning kinds = Tuning.of(heldKinds());
        Tuning sides = Tuning.of(heldSides());
        Weights all = fit(task -> true);
        Weights tuned = new Weights(kinds.applied(all.kind()), sides.applied(all.side()));
        return new Training(tuned.text(), report(kinds, sides));
    }

    private Weights fit(IntPredicate chosen) {
        List<Example> kinds = new ArrayList<>();
        List<Example> sides = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            if (chosen.test(i)) {
                kinds.add(tasks.get(i).kind());
                tasks.get(i).side().ifPresent(sides::add);
            }
        }
        return new Weights(
                LogisticRegression.fit(kinds, Schooling.KINDS), LogisticRegression.fit(sides, Schooling.SIDES));
    }

    private List<Held> heldKinds() {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            held.add(new Held(
                    parts.get(folds[i]).kind(), task.kind(), task.claim().kind().name()));
        }
        return held;
    }

    private List<Held> heldSides() {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            LinearModel model = parts.get(folds[i]).side();
            task.side()
                    .ifPresent(example -> held.add(new Held(
                            model,
                            example,
                            task.given().claim().stance().label().name())));
        }
        return held;
    }

    /** How right the rules are, and how right they are corrected by what was learnt without the statement and its group. */
    private List<String> report(Tuning kinds, Tuning sides) {
        int[] right = new int[4];
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            Weights part = parts.get(folds[i]);
            Weights held = new Weights(kinds.applied(part.kind()), sides.applied(part.side()));
            CorrectedReader reader = new CorrectedReader(task.asked().rules(), held);
            StatementKind kind = reader.kind(task.claim(), task.plain().features());
            Seen seen =
                    kind == task.claim().kind() ? task.plain() : task.asked().as(kind);
            StanceLabel side = reader.side(seen.claim(), seen.features()).label();
            right[0] += task.claim().kind() == task.answer().kind() ? 1 : 0;
            right[1] += kind == task.answer().kind() ? 1 : 0;
            right[2] += isRight(task, task.claim().stance().label());
            right[3] += isRight(task, side);
        }
        return List.of(line("kind", right[0], right[1], kinds), line("side", right[2], right[3], sides));
    }

    private static int isRight(Task task, StanceLabel side) {
        return task.answer().side().filter(side::equals).isPresent() ? 1 : 0;
    }

    private String line(String name, int rules, int corrected, Tuning tuning) {
        double all = Math.max(1, tasks.size());
        return String.format(
                Locale.ROOT,
                "%s right, of %d statements in %d folds: rules %.3f, corrected %.3f (sharpness %.2f, threshold %.2f)",
                name,
                tasks.size(),
                FOLDS,
                rules / all,
                corrected / all,
                tuning.sharpness(),
                tuning.threshold());
    }
}
