package org.volteface.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Field;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;

/**
 * The places of a document that put right what was reported before: all of an editor's note, or the paragraph that begins as one. What
 * somebody is quoted with there is no new word but the old one as it was said.
 */
final class CorrectionNotice {
    private static final Pattern NOTICE = Pattern.compile(
            "^\\W*(?:correction|clarification|corrigendum|erratum|retraction|editor['\u2019]?s['\u2019]? note)s?\\b"
                    + "|\\b(?:misquoted|misreported|misattributed|misstated)\\b"
                    + "|\\b(?:earlier|previous) version of this\\b",
            Pattern.CASE_INSENSITIVE);
    /** Words that take an article back, or what it gave somebody to say. */
    private static final Pattern DISOWNED = Pattern.compile(
            "\\b(?:misquot\\w+|misattribut\\w+|attributed|ascribed|credited|retract(?:s|ed|ing)?)\\b"
                    + "|\\b(?:withdr[ae]w(?:s|n|ing)?|pull(?:ed|ing)?|remov(?:ed|ing)|tak(?:en|ing) (?:down|back))\\b.*"
                    + "\\b(?:article|report|story|item|piece|column|quot\\w+|remarks?|comments?)\\b"
                    + "|\\b(?:never|not) (?:said?|made?|ma[dk]e|uttered?|spoken?|given?|give)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Words by which somebody disowns what he was reported to have said. */
    private static final Pattern OWN = Pattern.compile(
            DataFile.rows("disowned.tsv").stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
            Pattern.CASE_INSENSITIVE);

    private static final Set<StatementKind> SAID =
            Set.of(StatementKind.POSITION, StatementKind.COMMITMENT, StatementKind.PROPOSAL, StatementKind.THREAT);

    private final AnnotatedText text;
    private final boolean whole;
    private final Map<Integer, Integer> starts = new TreeMap<>();
    private final Set<Integer> own = new HashSet<>();

    CorrectionNotice(AnnotatedText text) {
        this.text = text;
        boolean opening = true;
        boolean found = false;
        for (Sentence sentence : text.sentences()) {
            if (sentence.span().isEmpty()) {
                continue;
            }
            if (OWN.matcher(text.text(sentence.field(), sentence.span())).find()) {
                own.add(sentence.paragraph());
            }
            boolean notice =
                    NOTICE.matcher(text.text(sentence.field(), sentence.span())).find();
            if (notice) {
                starts.putIfAbsent(sentence.paragraph(), sentence.span().start());
            }
            found |= notice && (opening || sentence.field() == Field.TITLE);
            opening = opening && sentence.field() == Field.TITLE;
        }
        whole = found;
    }

    /** The draft, as a correction where it stands in one. */
    Draft read(Draft draft) {
        if (!SAID.contains(draft.kind()) || !whole && starts.isEmpty() && own.isEmpty()) {
            return draft;
        }
        if (!whole && !isBehind(draft) && !own.contains(paragraph(draft))) {
            return draft;
        }
        return new Draft(
                draft.passage(), StatementKind.CORRECTION, draft.attribution(), draft.timing(), draft.reading());
    }

    /** The sentences that take an article back, or what it gave somebody to say, without saying what was said instead. */
    List<Clause> disowning(Trees trees) {
        return trees.all().stream()
                .filter(tree -> whole || isBehind(tree.sentence()))
                .filter(tree -> DISOWNED.matcher(
                                text.text(tree.field(), tree.sentence().span()))
                        .find())
                .map(tree -> new Clause(
                        tree, ClauseSplitter.trimmed(tree, tree.all()), ClauseSplitter.head(tree, tree.all())))
                .toList();
    }

    /** Whether a notice opens the paragraph of the draft, or stands in it before the draft. */
    private boolean isBehind(Draft draft) {
        Integer start = starts.get(paragraph(draft));
        return start != null && start <= draft.passage().span().start();
    }

    private boolean isBehind(Sentence sentence) {
        Integer start = starts.get(sentence.paragraph());
        return start != null && start <= sentence.span().start();
    }

    private int paragraph(Draft draft) {
        List<Sentence> around = text.sentences().stream()
                .filter(sentence -> sentence.field() == draft.passage().field()
                        && sentence.span().overlaps(draft.passage().span()))
                .toList();
        return around.isEmpty() ? -1 : around.get(0).paragraph();
    }
}
