package org.volteface.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.Syntax;
import org.volteface.api.text.Token;

/** Whether a word is meant or denied where it stands: negations at it, and verbs above it that turn what they govern round. */
final class Polarity {
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "without", "nobody", "nothing");
    private static final Set<String> TURNING = Set.of(
            "deny", "refuse", "fail", "decline", "reject", "prevent", "avoid", "stop", "forget", "lack", "refute",
            "dispute");
    /** Nouns that say of what hangs on them that it is not so: the failure to agree, lack of agreement. */
    private static final Set<String> TURNING_NOUNS =
            Set.of("failure", "refusal", "inability", "lack", "absence", "delay", "denial", "rejection", "want");

    private static final Set<String> OPEN = Set.of(
            "if", "whether", "may", "might", "could", "would", "unless", "should", "can", "must", "plan", "hope",
            "want");
    private static final Set<String> GOVERNED = Set.of("xcomp", "ccomp", "obj", "advcl", "acl");
    private static final int REACH = 4;

    private Polarity() {}

    /** Whether {@code word} is denied. */
    static boolean denied(Lemmas.Word word) {
        Sentence sentence = word.sentence();
        if (sentence.syntax().isEmpty()) {
            return deniedNearby(sentence, word.index());
        }
        Syntax tree = sentence.syntax().get();
        boolean denied = negatedAt(sentence, tree, word.index());
        int current = word.index();
        for (int steps = 0; steps < REACH && governed(sentence, tree, current); steps++) {
            current = tree.head(current);
            denied ^= turns(sentence.tokens().get(current));
            denied ^= negatedAt(sentence, tree, current);
        }
        return denied;
    }

    /** Whether {@code word} is said as open: if, may, wants to. */
    static boolean open(Lemmas.Word word) {
        Sentence sentence = word.sentence();
        if (sentence.syntax().isEmpty()) {
            return false;
        }
        Syntax tree = sentence.syntax().get();
        int current = word.index();
        for (int steps = 0; steps < REACH && current != Syntax.ROOT; steps++) {
            if (OPEN.contains(lemma(sentence, current)) && current != word.index()) {
                return true;
            }
            boolean marked = tree.children(current).stream()
                    .filter(child -> Set.of("mark", "aux").contains(plain(tree.relation(child))))
                    .anyMatch(child -> OPEN.contains(lemma(sentence, child)));
            if (marked) {
                return true;
            }
            current = GOVERNED.contains(plain(tree.relation(current))) ? tree.head(current) : Syntax.ROOT;
        }
        return false;
    }

    /** Whether what the word above says of it bears on it: what is refused, the lack of it. */
    private static boolean governed(Sentence sentence, Syntax tree, int token) {
        String relation = plain(tree.relation(token));
        boolean within = relation.equals("nmod") && turns(sentence.tokens().get(tree.head(token)));
        return within || GOVERNED.contains(relation);
    }

    private static boolean turns(Token token) {
        return (token.is(PartOfSpeech.NOUN) ? TURNING_NOUNS : TURNING).contains(lemma(token));
    }

    private static boolean negatedAt(Sentence sentence, Syntax tree, int token) {
        return tree.children(token).stream().anyMatch(child -> negates(sentence, tree, child));
    }

    /** A negation of its own, or one at a subject or object: "no minister came". */
    private static boolean negates(Sentence sentence, Syntax tree, int child) {
        if (NEGATIONS.contains(lemma(sentence, child))) {
            return true;
        }
        boolean argument = Set.of("nsubj", "obj", "nsubj:pass").contains(tree.relation(child));
        return argument
                && tree.children(child).stream()
                        .anyMatch(det -> Set.of("no", "none", "neither").contains(lemma(sentence, det)));
    }

    private static boolean deniedNearby(Sentence sentence, int index) {
        List<Token> before = sentence.tokens().subList(Math.max(0, index - REACH), index);
        return before.stream().filter(token -> NEGATIONS.contains(lemma(token))).count() % 2 == 1;
    }

    private static String lemma(Sentence sentence, int index) {
        return lemma(sentence.tokens().get(index));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
