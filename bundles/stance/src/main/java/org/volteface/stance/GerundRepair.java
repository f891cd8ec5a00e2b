package org.volteface.stance;

import java.util.List;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Token;

/** Puts right where a tree hangs gerunds that are supported, opposed or judged. */
final class GerundRepair {
    private final List<Token> tokens;
    private final List<Integer> heads;
    private final List<String> relations;

    /** Changes the lists in place. */
    GerundRepair(List<Token> tokens, List<Integer> heads, List<String> relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /** "I support abolishing the fee": the gerund is what is supported, and the fee what it is done to. */
    void governed(int doing) {
        Token token = tokens.get(doing);
        int verb = doing - 1;
        boolean governed = token.form().endsWith("ing")
                && tokens.get(verb).is(PartOfSpeech.VERB)
                && !tokens.get(verb).form().endsWith("ing")
                && child(verb, 0, "obj") != doing;
        String base = governed ? base(token.form()) : "";
        if (base.isEmpty()) {
            return;
        }
        int noun = heads.get(doing);
        boolean undoes = TreeRepair.UNDOING.contains(base)
                && TreeRepair.ATTITUDES.contains(tokens.get(verb).lemma());
        boolean mistaken = noun > doing
                && (token.is(PartOfSpeech.ADP) || isDeterminer(doing + 1) || undoes)
                && Set.of("case", "amod", "compound").contains(relations.get(doing));
        boolean astray = token.is(PartOfSpeech.VERB)
                && heads.get(doing) != verb
                && Set.of("ccomp", "conj", "parataxis", "advcl").contains(relations.get(doing))
                && child(doing, 0, "nsubj") < 0
                && child(doing, 0, "aux") < 0;
        if (mistaken) {
            tokens.set(doing, new Token(token.span(), token.form(), PartOfSpeech.VERB, base));
            attach(noun, doing, "obj");
        }
        boolean marking = token.is(PartOfSpeech.SCONJ, PartOfSpeech.ADP) && child(doing, doing + 1, "obj") > doing;
        if (marking) {
            tokens.set(doing, new Token(token.span(), token.form(), PartOfSpeech.VERB, base));
        }
        if (mistaken || astray || marking) {
            attach(doing, verb, "xcomp");
        }
    }

    /**
     * "in favour of abolishing school fees": a doing right behind a preposition is done to what follows, but for those that name kinds of
     * things: mining permits.
     */
    void preposed(int doing) {
        Token token = tokens.get(doing);
        int noun = heads.get(doing);
        boolean before = token.form().endsWith("ing")
                && noun > doing
                && Set.of("det", "amod", "compound").contains(relations.get(doing))
                && tokens.get(noun).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && heads.get(doing - 1) == noun
                && relations.get(doing - 1).equals("case");
        String base = before ? base(token.form()) : "";
        if (base.isEmpty() || PhraseRepair.QUALIFYING.contains(token.form())) {
            return;
        }
        tokens.set(doing, new Token(token.span(), token.form(), PartOfSpeech.VERB, base));
        int above = heads.get(noun);
        attach(doing, above, above < 0 ? relations.get(noun) : "advcl");
        for (int i = 0; i < doing; i++) {
            if (heads.get(i) == noun) {
                heads.set(i, doing);
            }
        }
        relations.set(doing - 1, "mark");
        attach(noun, doing, "obj");
    }

    private boolean isDeterminer(int token) {
        return token < tokens.size() && tokens.get(token).is(PartOfSpeech.DET, PartOfSpeech.NUM);
    }

    /** The verb of taking sides or doing that the form in -ing is of; empty where it is of none that is known. */
    static String base(String form) {
        String stem = form.substring(0, form.length() - "ing".length());
        if (TreeRepair.VERBS.contains(stem)) {
            return stem;
        }
        if (TreeRepair.VERBS.contains(stem + "e")) {
            return stem + "e";
        }
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && TreeRepair.VERBS.contains(stem.substring(0, last)) ? stem.substring(0, last) : "";
    }

    /** "Widening the canal would be unwise": the canal is what is widened, and the widening what is unwise. */
    void opening(int doing) {
        boolean first = doing == 0 || (doing == 1 && tokens.get(0).is(PartOfSpeech.PUNCT));
        if (!first
                || !tokens.get(doing).is(PartOfSpeech.VERB)
                || !tokens.get(doing).form().endsWith("ing")) {
            return;
        }
        int above = heads.get(doing);
        int predicate = above < 0 ? child(doing, doing + 1, "ccomp") : above;
        int thing = predicate <= doing ? -1 : child(predicate, doing + 1, "nsubj");
        if (thing < 0 || thing > predicate || tokens.get(thing - 1).is(PartOfSpeech.PUNCT)) {
            return;
        }
        if (above < 0) {
            attach(predicate, above, relations.get(doing));
        }
        attach(doing, predicate, "csubj");
        attach(thing, doing, "obj");
    }

    /** The first child of {@code head} at {@code from} or behind it that has the relation; -1 where there is none. */
    private int child(int head, int from, String relation) {
        for (int i = from; i < heads.size(); i++) {
            if (heads.get(i) == head && relations.get(i).equals(relation)) {
                return i;
            }
        }
        return -1;
    }

    private void attach(int token, int head, String relation) {
        heads.set(token, head);
        relations.set(token, relation);
    }
}
