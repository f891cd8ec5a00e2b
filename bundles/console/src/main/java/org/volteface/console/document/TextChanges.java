package org.volteface.console.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.volteface.console.document.ShortestEdit.Step;
import org.volteface.console.document.ShortestEdit.What;

/** The comparison of two versions of a text: paragraph by paragraph first, and word by word where paragraphs differ. */
public final class TextChanges {
    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    private static final int SHOWN = 200;
    private static final int LONGEST = 20_000;
    /** So much of an unchanged paragraph is shown beside a changed one. */
    private static final int CONTEXT = 300;

    private final List<TextChange> changes = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final StringBuilder takenOut = new StringBuilder();
    private final StringBuilder putIn = new StringBuilder();

    private TextChanges() {}

    /** What changed from one text to another, with the paragraph before each change. */
    public static List<TextChange> between(String before, String after) {
        TextChanges changes = new TextChanges();
        for (Step<String> step : new ShortestEdit<>(lines(before), lines(after)).steps()) {
            changes.take(step);
        }
        changes.closeChange();
        changes.closeKept();
        return List.copyOf(changes.changes.subList(0, Math.min(SHOWN, changes.changes.size())));
    }

    private void take(Step<String> step) {
        if (step.what() == What.KEPT) {
            closeChange();
            kept.add(step.entry());
            return;
        }
        closeKept();
        StringBuilder side = step.what() == What.TAKEN_OUT ? takenOut : putIn;
        side.append(step.entry()).append('\n');
    }

    private void closeKept() {
        if (kept.isEmpty()) {
            return;
        }
        if (kept.size() > 1) {
            changes.add(new TextChange(kept.size() - 1, List.of()));
        }
        String last = kept.get(kept.size() - 1);
        String shown = last.length() <= CONTEXT ? last : "…" + last.substring(last.length() - CONTEXT);
        changes.add(new TextChange(0, List.of(new TextChange.Piece(What.KEPT, shown))));
        kept.clear();
    }

    private void closeChange() {
        if (takenOut.isEmpty() && putIn.isEmpty()) {
            return;
        }
        List<TextChange.Piece> pieces = new ArrayList<>();
        ShortestEdit<String> words = new ShortestEdit<>(words(takenOut), words(putIn));
        StringBuilder run = new StringBuilder();
        What what = What.KEPT;
        for (Step<String> step : words.steps()) {
            if (step.what() != what && !run.isEmpty()) {
                pieces.add(new TextChange.Piece(what, run.toString()));
                run.setLength(0);
            }
            what = step.what();
            run.append(step.entry());
        }
        pieces.add(new TextChange.Piece(what, run.toString()));
        changes.add(new TextChange(0, pieces));
        takenOut.setLength(0);
        putIn.setLength(0);
    }

    private static List<String> lines(String text) {
        return List.of(LINES.split(text.strip()));
    }

    private static List<String> words(StringBuilder text) {
        String shown = text.length() <= LONGEST ? text.toString() : text.substring(0, LONGEST) + " …";
        return shown.isEmpty() ? List.of() : List.of(WORDS.split(shown));
    }
}
