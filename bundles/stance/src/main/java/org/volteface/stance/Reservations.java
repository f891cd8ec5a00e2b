package org.volteface.stance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.stance.Attributed;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;

/**
 * What keeps a clause from taking a side for its speaker, however it is worded: it asks, it tells of former times, it is meant in
 * jest or not genuine, it is held back, or the side is somebody else's.
 */
final class Reservations {
    private static final Pattern FORMER = Pattern.compile(
            "\\b(?:(?<!\\b(?:be|is|are|was|were|been|being|get) )used to|years? ago|decades? ago|months? ago|in my youth|when (?:I|he|she) was young|at the time|back then"
                    + "|once (?:supported|backed|opposed|favou?red|believed|thought))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_MEANT = Pattern.compile(
            "\\b(?:jok(?:ed|es|ing|ingly)|quipped|deadpanned|in jest|sarcastically|ironically|fake|faked|doctored|deepfake|hoax"
                    + "|parody|spoof|satirical)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HELD_BACK = Pattern.compile(
            "\\b(?:stop(?:s|ped)? short of|f[ae]ll(?:s|en)? short of|far from|instead of|rather than|accused of|den(?:y|ies|ied))"
                    + "[\\s\"\u201c]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> OWN_BODIES = Set.of(
            "government",
            "company",
            "ministry",
            "party",
            "country",
            "board",
            "council",
            "state",
            "nation",
            "firm",
            "group",
            "office",
            "administration",
            "bank",
            "club",
            "city",
            "town",
            "agency",
            "cabinet",
            "parliament");

    private final PredicateLexicon lexicon;
    private final Attributed statement;
    private final AnnotatedText text;

    Reservations(PredicateLexicon lexicon, Attributed statement, AnnotatedText text) {
        this.lexicon = lexicon;
        this.statement = statement;
        this.text = text;
    }

    /** Whether the words of {@code sentence}, or those around the passage, keep it from taking a side. */
    boolean hold(Optional<Sentence> sentence) {
        Passage passage = statement.draft().passage();
        String all = text.document().text(passage.field());
        String words = text.text(passage.field(), passage.span());
        if (asks(all, passage.span()) || FORMER.matcher(words).find()) {
            return true;
        }
        return sentence.filter(it -> notMeant(it, passage, all)).isPresent();
    }

    private static boolean asks(String all, Span passage) {
        int next = passage.end();
        return next < all.length() && all.charAt(next) == '?';
    }

    private static boolean notMeant(Sentence sentence, Passage passage, String all) {
        Span around = sentence.span();
        int start = Math.max(around.start(), Math.min(passage.span().start(), around.end()));
        int end = Math.max(start, Math.min(passage.span().end(), around.end()));
        String before = all.substring(around.start(), start);
        String after = all.substring(end, around.end());
        return NOT_MEANT.matcher(before).find()
                || NOT_MEANT.matcher(after).find()
                || HELD_BACK.matcher(before).find();
    }

    /** Whether a word of taking a side has a subject of its own that is not the holder: "most voters support the dam". */
    boolean isAnothers(Clause clause, int root) {
        boolean telling = lexicon.used(clause, root)
                .filter(predicate ->
                        predicate.type() == Predicate.Type.ATTITUDE || predicate.type() == Predicate.Type.SPEECH)
                .isPresent();
        return telling
                && clause.children(root, "nsubj").stream()
                        .anyMatch(subject -> clause.inside(subject)
                                && clause.is(subject, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                                && !isHolder(clause, subject));
    }

    private boolean isHolder(Clause clause, int subject) {
        Holding holding = statement.holding();
        String names = (holding.holder().name() + " " + holding.speaker().name()).toLowerCase(Locale.ROOT);
        boolean named = clause.phrase(subject).stream()
                .map(token -> clause.token(token).form().toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.length() > 2 && names.contains(word));
        boolean person = clause.is(subject, PartOfSpeech.PROPN);
        boolean body = OWN_BODIES.contains(clause.token(subject).form());
        return named || !person && body || person && knownByAnotherName(holding);
    }

    /** A state or body can be named by its capital or its people, which only the resolver knows. */
    private static boolean knownByAnotherName(Holding holding) {
        return switch (holding.holder().kind()) {
            case STATE, ORGANISATION -> true;
            default -> false;
        };
    }
}
