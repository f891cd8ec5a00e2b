package org.volteface.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Quotation;

/** Finds the attributions of one sentence: each cue with its speaker and what it attributes, before or after it. */
final class UtteranceFinder {
    private static final int SHORT = 12;
    private static final Set<String> BARE = Set.of(",", ":", "that", "\"", "“", "‘", "'", "``", "''");

    private final CueFinder cues;
    private final Quotes quotes;

    UtteranceFinder(CueFinder cues, Quotes quotes) {
        this.cues = cues;
        this.quotes = quotes;
    }

    /** The attributions of the sentence: those of quotations and of cues that come last before all others. */
    List<Utterance> in(Tree tree) {
        List<Utterance> found = new ArrayList<>();
        for (int token = 0; token < tree.size(); token++) {
            int at = token;
            AccordingTo.at(tree, token).ifPresent(found::add);
            cues.at(tree, token)
                    .flatMap(cue -> spoken(tree, at, cue))
                    .filter(utterance ->
                            !quotes.isLeft(tree.field(), tree.token(at).span(), utterance.content()))
                    .ifPresent(found::add);
        }
        List<Utterance> sure = List.copyOf(found);
        for (int token = 0; token < tree.size(); token++) {
            Span span = tree.token(token).span();
            boolean taken = sure.stream()
                    .anyMatch(utterance ->
                            utterance.overlaps(span) || utterance.words().get(0).overlaps(span));
            if (!taken) {
                int at = token;
                cues.at(tree, token).flatMap(cue -> complemented(tree, at, cue)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A cue beside a quotation or after what is said; where it stands between two quotations, both are its content. */
    private Optional<Utterance> spoken(Tree tree, int token, Cue cue) {
        Optional<Utterance> last = trailing(tree, token, cue);
        boolean split = last.filter(utterance ->
                        quotes.touches(tree.field(), utterance.content().get(0)))
                .isPresent();
        return split ? last : quoted(tree, token, cue).or(() -> last);
    }

    private Optional<Utterance> trailing(Tree tree, int token, Cue cue) {
        return TrailingCue.at(tree, token, cue).map(found -> {
            List<Span> content = new ArrayList<>(List.of(whole(tree, found.content())));
            goingOn(tree, Math.max(token, found.source().last())).ifPresent(content::add);
            return make(tree, token, cue, Optional.of(found.source()), content);
        });
    }

    /** The second half of a split quotation. */
    private Optional<Span> goingOn(Tree tree, int from) {
        Span rest =
                new Span(tree.token(from).span().end(), tree.sentence().span().end());
        return quotes.beginningIn(tree.field(), rest).map(Quotation::span).filter(span -> {
            Range between = tree.within(new Span(rest.start(), span.start()));
            return !between.isEmpty()
                    && between.last() - between.first() < SHORT
                    && tree.find(between.first(), between.last(), i -> tree.is(i, PartOfSpeech.VERB)) == Tree.NONE;
        });
    }

    /** A cue whose complement follows it. */
    private Optional<Utterance> complemented(Tree tree, int token, Cue cue) {
        if (isAside(tree, token)) {
            return Optional.empty();
        }
        Optional<Range> source = Sources.of(tree, token);
        if (Sources.isPassive(tree, token) && source.isEmpty()) {
            return anonymous(tree, token, cue);
        }
        boolean unnamed = source.isEmpty() && Agents.isOfOthers(tree, token);
        return Contents.after(tree, token, cue)
                .map(range -> make(tree, token, cue, source, List.of(whole(tree, range))))
                .filter(utterance -> unnamed || !utterance.source().isEmpty());
    }

    /** A letter, seen by this paper, that …: a participle that only tells more of the noun before it. */
    private static boolean isAside(Tree tree, int token) {
        return tree.fullRelation(token).equals("acl") && tree.form(token + 1).equals("by");
    }

    /** A quotation right after the cue and its addressee: said, told reporters: "…". */
    private Optional<Utterance> quoted(Tree tree, int token, Cue cue) {
        Optional<Range> source = Sources.of(tree, token);
        if (!cue.introduces()) {
            return Optional.empty();
        }
        Span rest =
                new Span(tree.token(token).span().end(), tree.sentence().span().end());
        return quotes.beginningIn(tree.field(), rest)
                .filter(quotation -> isBare(tree, token + 1, quotation, source))
                .map(quotation -> make(tree, token, cue, source, List.of(quotation.span())));
    }

    private boolean isBare(Tree tree, int from, Quotation quotation, Optional<Range> source) {
        int to = tree.find(
                from,
                tree.size() - 1,
                i -> tree.token(i).span().start() >= quotation.span().start());
        if (to == Tree.NONE || to - from > SHORT) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean ofSource = source.isPresent() && source.get().contains(i);
            if (!ofSource
                    && tree.is(i, PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.SCONJ, PartOfSpeech.CCONJ)
                    && !BARE.contains(tree.form(i))) {
                return false;
            }
        }
        boolean introduced = to == from || tree.is(to - 1, PartOfSpeech.PUNCT) || BARE.contains(tree.form(to - 1));
        return introduced && endsSentence(tree, quotation);
    }

    /** Whether the quotation is the whole of what is said, and no clause runs on behind it. */
    private boolean endsSentence(Tree tree, Quotation quotation) {
        int next = tree.find(
                0,
                tree.size() - 1,
                i -> tree.token(i).span().start() >= quotation.span().end());
        return next == Tree.NONE
                || tree.is(next, PartOfSpeech.PUNCT, PartOfSpeech.CCONJ, PartOfSpeech.ADP, PartOfSpeech.SCONJ);
    }

    /** A passive that hides its speaker: was rumoured to be ill. */
    private Optional<Utterance> anonymous(Tree tree, int token, Cue cue) {
        boolean saying = cue.type() == CueType.SAY
                || cue.type() == CueType.REPORT
                || cue.type() == CueType.ACCUSE
                || cue.type() == CueType.THINK
                || cue.type() == CueType.ANNOUNCE;
        int complement = tree.child(token, "xcomp", "ccomp");
        int subject = tree.child(token, "nsubj:pass");
        if (!saying || cue.addresses() || complement == Tree.NONE || subject == Tree.NONE || subject > token) {
            return Optional.empty();
        }
        boolean clause = tree.hangsBy(complement, "ccomp");
        Range range = new Range(
                clause ? tree.reach(complement).first() : tree.reach(subject).first(),
                tree.reach(complement).last());
        return Optional.of(new Utterance(
                new Utterance.Anchor(tree, token, true),
                cue,
                List.of(),
                List.of(words(tree, token, cue)),
                List.of(tree.span(Contents.trimmed(tree, range)))));
    }

    private Utterance make(Tree tree, int token, Cue cue, Optional<Range> source, List<Span> content) {
        List<Span> speaker = source.map(range -> List.of(tree.span(range))).orElse(List.of());
        return new Utterance(
                new Utterance.Anchor(tree, token, source.isEmpty() && Agents.isOfOthers(tree, token)),
                cue,
                speaker,
                List.of(words(tree, token, cue)),
                content);
    }

    /** The span of the tokens, or of the quotation that they are the end of, where nothing else is among them. */
    private Span whole(Tree tree, Range range) {
        Span span = tree.span(range);
        Span words = quotes.trimmed(tree.field(), span);
        return quotes.around(tree.field(), words.start())
                .filter(quotation -> quotation.span().contains(words))
                .map(Quotation::span)
                .orElseGet(() -> closed(tree, span));
    }

    /** The span with the marks of the quotations that begin or end in it. */
    private Span closed(Tree tree, Span span) {
        Span closed = span;
        for (Quotation quotation : quotes.near(tree.field(), tree.sentence().span())) {
            if (quotation.span().overlaps(closed) && tree.sentence().span().contains(quotation.span())) {
                closed = closed.cover(quotation.span());
            }
        }
        return closed;
    }

    /** The verb with its auxiliaries, adverbs and particle. */
    private static Span words(Tree tree, int token, Cue cue) {
        int first = token;
        while (first > 0 && tree.head(first - 1) == token && tree.hangsBy(first - 1, "aux", "advmod", "cop")) {
            first--;
        }
        int no = tree.form(first).equals("longer") ? first - 1 : first - 2;
        if (tree.form(no).equals("no") && tree.form(no + 1).equals("longer")) {
            first = no;
        }
        int blank = cue.word().indexOf(' ');
        int particle = blank < 0
                ? Tree.NONE
                : CueLexicon.particleAt(tree, token, cue.word().substring(blank + 1));
        return tree.span(new Range(first, particle == token + 1 ? particle : token));
    }
}
