package org.volteface.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Quotation;

/**
 * What no actor has said although somebody seems to: what the author says of himself outside of quotation marks, and quoted words that
 * somebody would say, were he another.
 */
final class Unspoken {
    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "myself", "ourselves");
    private static final Set<String> NONE = DataFile.rows("unspoken.tsv").stream()
            .filter(row -> row.get(0).equals("nobody"))
            .map(row -> row.get(1))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern BEFORE = words("before");
    private static final Pattern AFTER = words("after");

    private final Trees trees;

    Unspoken(Trees trees) {
        this.trees = trees;
    }

    private static Pattern words(String part) {
        return Pattern.compile(
                DataFile.rows("unspoken.tsv").stream()
                        .filter(row -> row.get(0).equals(part))
                        .map(row -> row.get(1))
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE);
    }

    /** The utterances without what is unspoken in them. */
    List<Utterance> rid(List<Utterance> utterances) {
        return utterances.stream()
                .flatMap(utterance -> spoken(utterance).stream())
                .toList();
    }

    /** What of the utterance somebody in particular says. */
    private Optional<Utterance> spoken(Utterance utterance) {
        Tree tree = utterance.tree();
        boolean nobody = utterance.cue().equals(Cue.NOBODY)
                || utterance.source().stream()
                        .map(tree::within)
                        .anyMatch(range -> isAuthor(tree, range) || isNobody(tree, range));
        List<Span> said = utterance.content().stream()
                .filter(part -> !isOnlyThought(utterance.tree().field(), part))
                .toList();
        return nobody || said.isEmpty() ? Optional.empty() : Optional.of(utterance.withContent(said));
    }

    /** Whether the author tells of himself, or of nobody. */
    boolean is(Clause clause) {
        return clause.subject()
                .filter(range -> isAuthor(clause.tree(), range) || isNobody(clause.tree(), range))
                .isPresent();
    }

    private boolean isAuthor(Tree tree, Range range) {
        return range.last() == range.first()
                && FIRST.contains(tree.form(range.first()))
                && trees.quotes()
                        .around(tree.field(), tree.token(range.first()).span().start())
                        .isEmpty();
    }

    /** Whether the words name no one: nobody has said that, nine voted. */
    private static boolean isNobody(Tree tree, Range range) {
        return !range.isEmpty()
                && (NONE.contains(tree.words(range))
                        || range.first() == range.last() && tree.is(range.first(), PartOfSpeech.NUM));
    }

    /** Whether the words beside a quotation show that it is none: what would a braver man say? nobody has said so. */
    private boolean isOnlyThought(Field field, Span part) {
        Optional<Span> quotation = trees.quotes().near(field, part).stream()
                .map(Quotation::span)
                .filter(part::overlaps)
                .findFirst();
        return quotation
                .filter(span -> BEFORE.matcher(before(field, span)).find()
                        || AFTER.matcher(after(field, span)).find())
                .isPresent();
    }

    /** The words before the quotation in its sentence, or where it opens one, the sentence before in the same paragraph. */
    private String before(Field field, Span quotation) {
        Optional<Tree> own = around(field, quotation.start());
        if (own.isEmpty()) {
            return "";
        }
        int start = own.get().sentence().span().start();
        if (start < quotation.start()) {
            return new Span(start, quotation.start()).of(trees.text(field));
        }
        return trees.all().stream()
                .filter(tree -> tree.field() == field && tree.sentence().span().end() <= start)
                .reduce((first, second) -> second)
                .filter(tree ->
                        tree.sentence().paragraph() == own.get().sentence().paragraph())
                .map(tree -> tree.sentence().span().of(trees.text(field)))
                .orElse("");
    }

    /** The sentence behind that in which the quotation ends. */
    private String after(Field field, Span quotation) {
        return trees.all().stream()
                .filter(tree -> tree.field() == field && tree.sentence().span().start() >= quotation.end())
                .findFirst()
                .map(tree -> tree.sentence().span().of(trees.text(field)))
                .orElse("");
    }

    private Optional<Tree> around(Field field, int place) {
        return trees.overlapping(field, new Span(place, place + 1)).stream().findFirst();
    }
}
