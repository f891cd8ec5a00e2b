package org.volteface.extraction;

import java.util.Optional;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** Recognises the cues of a sentence: from the lexicon, and by their pattern where the lexicon does not know them. */
final class CueFinder {
    /** Verbs that take a clause without saying or thinking it. */
    private static final Set<String> NOT_CUES = Set.of(
            "be", "have", "do", "make", "ensure", "help", "let", "get", "happen", "seem", "appear", "mean", "cause",
            "start", "stop", "keep", "need", "require", "prove", "matter", "turn", "begin", "go", "come", "take",
            "wait", "look", "sound", "check", "sure", "allow", "force", "prevent", "depend");

    private static final Set<String> RELEASING = Set.of(
            "release",
            "free",
            "absolve",
            "relieve",
            "discharge",
            "excuse",
            "exempt",
            "waive",
            "forgive",
            "spare",
            "let",
            "unbind");
    private static final Set<String> CERTAIN = Set.of("said", "told", "undertakes", "undertook");
    private static final Set<String> LAST =
            Set.of("say", "says", "show", "shows", "report", "reports", "confirm", "confirms");

    private final CueLexicon lexicon;
    private final Deeds deeds;

    CueFinder(CueLexicon lexicon, Deeds deeds) {
        this.lexicon = lexicon;
        this.deeds = deeds;
    }

    /** The cue at {@code token}. */
    Optional<Cue> at(Tree tree, int token) {
        if (deeds.isDecision(tree, token)) {
            return Optional.empty();
        }
        if (letsIn(tree, token) || witnesses(tree, token)) {
            return Optional.empty();
        }
        if (tree.is(token, PartOfSpeech.VERB) || isMistaken(tree, token)) {
            return lexicon.verb(tree, token).or(() -> byPattern(tree, token));
        }
        if (tree.is(token, PartOfSpeech.ADJ, PartOfSpeech.VERB) && tree.child(token, "cop") != Tree.NONE) {
            return lexicon.adjective(tree.form(token));
        }
        if (tree.is(token, PartOfSpeech.NOUN) && hasClause(tree, token) && !isGivenBack(tree, token)) {
            return lexicon.noun(tree.form(token));
        }
        return Optional.empty();
    }

    /** Whether somebody may come to see something done, which is no view of it: could see the fees lifted. */
    private static boolean witnesses(Tree tree, int token) {
        int object = tree.child(token, "obj");
        boolean seen = tree.lemma(token).equals("see") && object > token;
        boolean ahead = tree.children(token, "aux").stream()
                .anyMatch(aux -> tree.form(aux).matches("will|would|could|can|may|might|should|shall|'ll|'d"));
        return seen
                && ahead
                && tree.find(object, tree.size() - 1, i -> tree.form(i).equals("as")) == Tree.NONE;
    }

    /** Whether somebody is let in: will admit inspectors, admitted them to the plant. */
    private static boolean letsIn(Tree tree, int token) {
        if (!tree.lemma(token).equals("admit")) {
            return false;
        }
        int object = tree.child(token, "obj");
        boolean ahead =
                tree.children(token, "aux").stream().anyMatch(aux -> tree.reads(aux, "will", "shall", "would", "wo"));
        boolean into = tree.find(object + 1, object + 2, i -> tree.reads(i, "to", "into")) != Tree.NONE;
        return object > token && (ahead || into) || Sources.isPassive(tree, token) && ahead;
    }

    /** Whether a clause with "that" or "to" follows the noun: its word that rents will not rise, an offer to meet. */
    private static boolean hasClause(Tree tree, int token) {
        boolean next = tree.form(token + 1).equals("that") && !tree.is(token + 2, PartOfSpeech.VERB, PartOfSpeech.AUX);
        return next
                || tree.children(token).stream()
                        .anyMatch(child -> child > token
                                && tree.children(child, "mark").stream()
                                        .anyMatch(mark -> tree.reads(mark, "that", "to")));
    }

    /** Whether whoever does something to another's promise lets it go: released the firm from its pledge to build, waived the promise to. */
    private static boolean isGivenBack(Tree tree, int token) {
        int verb = tree.head(token);
        return verb >= 0
                && tree.is(verb, PartOfSpeech.VERB)
                && RELEASING.contains(tree.lemma(verb))
                && !Sources.isPassive(tree, verb);
    }

    /** A verb that the tagger took for something else: the chief executive said, has undertaken to. */
    private boolean isMistaken(Tree tree, int token) {
        String form = tree.form(token);
        if (!lexicon.isVerb(form) || tree.is(token, PartOfSpeech.AUX, PartOfSpeech.ADP) || token == 0) {
            return false;
        }
        boolean past = Surface.isPast(form) || form.endsWith("ed");
        boolean perfect = tree.reads(token - 1, "has", "have", "had") && (past || form.endsWith("en"));
        boolean subject = past
                && Surface.endsPhrase(tree, token - 1)
                && tree.is(token, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN)
                && !Surface.endsPhrase(tree, token + 1);
        boolean certain = CERTAIN.contains(form) && !tree.is(token - 1, PartOfSpeech.DET);
        boolean ends = tree.is(token + 1, PartOfSpeech.PUNCT)
                && token + 2 >= tree.size()
                && Surface.endsPhrase(tree, token - 1);
        boolean last = ends && (LAST.contains(form) || TrailingCue.isAfterSpeaker(tree, token));
        return perfect || subject || certain || last || past && addresses(tree, token);
    }

    /** The rates stay low, the bank assured savers: taken for an adjective of those who are spoken to. */
    private boolean addresses(Tree tree, int token) {
        return tree.is(token, PartOfSpeech.ADJ)
                && TrailingCue.isAfterSpeaker(tree, token)
                && lexicon.verb(tree, token).filter(Cue::addresses).isPresent();
    }

    /** An unlisted verb with a clause that begins with "that", or with somebody's quotation beside it. */
    private static Optional<Cue> byPattern(Tree tree, int token) {
        boolean clause = tree.children(token, "ccomp").stream()
                .anyMatch(child -> child > token
                        && tree.children(child, "mark").stream()
                                .anyMatch(mark -> tree.form(mark).equals("that")));
        boolean known = NOT_CUES.contains(tree.lemma(token));
        return clause && !known ? Optional.of(Cue.UNLISTED) : Optional.empty();
    }
}
