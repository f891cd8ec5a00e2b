package org.volteface.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Syntax;
import org.volteface.api.text.Token;

/** A shallow dependency tree made from tags alone: noun phrases, verb groups, and who stands before which verb. */
final class TagTree {
    private static final Set<String> OPENERS = Set.of("to", "who", "which", ",");
    private final List<Token> tokens;
    private final Integer[] heads;
    private final String[] relations;

    private TagTree(List<Token> tokens) {
        this.tokens = tokens;
        heads = new Integer[tokens.size()];
        relations = new String[tokens.size()];
        java.util.Arrays.fill(relations, "dep");
    }

    static Syntax of(List<Token> tokens) {
        TagTree tree = new TagTree(tokens);
        List<Integer> verbs = tree.verbs();
        int root = verbs.isEmpty() ? 0 : verbs.get(0);
        for (int verb : verbs) {
            tree.attachVerb(verb, root);
        }
        tree.attachNouns(verbs, root);
        tree.attachRest(root);
        return new Syntax(List.of(tree.heads), List.of(tree.relations));
    }

    /** The last verb of each verb group. */
    private List<Integer> verbs() {
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean verb = tokens.get(i).is(PartOfSpeech.VERB);
            boolean bare = tokens.get(i).is(PartOfSpeech.AUX) && nextVerb(i) < 0;
            if (verb || bare) {
                verbs.add(i);
            }
        }
        return verbs;
    }

    private int nextVerb(int from) {
        for (int i = from + 1; i < tokens.size(); i++) {
            if (tokens.get(i).is(PartOfSpeech.VERB)) {
                return i;
            }
            if (!tokens.get(i).is(PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.PART)) {
                return -1;
            }
        }
        return -1;
    }

    private void attachVerb(int verb, int root) {
        if (verb == root) {
            set(verb, Syntax.ROOT, "root");
            return;
        }
        int before = lastVerb(verb);
        String opener = opener(verb);
        set(
                verb,
                before,
                switch (opener) {
                    case "to" -> "xcomp";
                    case "and", "or", "but" -> "conj";
                    case "that" -> "ccomp";
                    case "if", "unless", "because", "after", "while", "when", "as", "since", "although", "before" ->
                        "advcl";
                    case "who", "which" -> "acl:relcl";
                    default -> hasSubject(verb) ? opener.equals(",") ? "parataxis" : "ccomp" : "advcl";
                });
    }

    private int lastVerb(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (heads[i] != null && tokens.get(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
                return i;
            }
        }
        return verb;
    }

    /** The word that opens the clause of the verb: the nearest conjunction, pronoun or comma after the verb before. */
    private String opener(int verb) {
        for (int i = verb - 1; i >= 0 && heads[i] == null; i--) {
            Token token = tokens.get(i);
            String form = token.form().toLowerCase(java.util.Locale.ROOT);
            if (token.is(PartOfSpeech.CCONJ, PartOfSpeech.SCONJ)
                    || OPENERS.contains(form) && (i == verb - 1 || !form.equals("to"))) {
                return form;
            }
        }
        return "";
    }

    private boolean hasSubject(int verb) {
        for (int i = verb - 1; i >= 0 && heads[i] == null; i--) {
            if (isNominal(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNominal(int token) {
        return tokens.get(token).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);
    }

    private void attachNouns(List<Integer> verbs, int root) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size()
                    || !isNominal(i + 1) && !tokens.get(i + 1).form().equals("'s");
            if (heads[i] != null || !isNominal(i) || !last) {
                continue;
            }
            int noun = i;
            int next = verbs.stream().filter(verb -> verb > noun).findFirst().orElse(-1);
            int before = verbs.stream().filter(verb -> verb < noun).reduce(-1, Math::max);
            int start = phraseStart(i);
            boolean prepositional = start > 0 && tokens.get(start - 1).is(PartOfSpeech.ADP);
            if (prepositional) {
                set(start - 1, i, "case");
                set(i, before >= 0 ? before : root, before >= 0 ? "obl" : "dep");
            } else if (next >= 0 && gap(i, next)) {
                set(i, next, "nsubj");
            } else {
                set(i, before >= 0 ? before : root, before >= 0 ? "obj" : "dep");
            }
            for (int j = start; j < i; j++) {
                set(j, i, "dep");
            }
        }
    }

    /** Whether only words of a verb group lie between the noun and the verb. */
    private boolean gap(int noun, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            if (!tokens.get(i).is(PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.PART)) {
                return false;
            }
        }
        return true;
    }

    private int phraseStart(int noun) {
        int start = noun;
        while (start > 0
                && heads[start - 1] == null
                && (tokens.get(start - 1)
                                .is(
                                        PartOfSpeech.DET,
                                        PartOfSpeech.ADJ,
                                        PartOfSpeech.NUM,
                                        PartOfSpeech.NOUN,
                                        PartOfSpeech.PROPN,
                                        PartOfSpeech.PRON)
                        || tokens.get(start - 1).form().equals("'s"))) {
            start--;
        }
        return start;
    }

    private void attachRest(int root) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != null) {
                continue;
            }
            int verb = tokens.get(i).is(PartOfSpeech.AUX, PartOfSpeech.PART, PartOfSpeech.ADV) ? nextVerb(i) : -1;
            String relation = tokens.get(i).is(PartOfSpeech.AUX) ? "aux" : "advmod";
            set(i, verb >= 0 ? verb : root == i ? Syntax.ROOT : root, verb >= 0 ? relation : "dep");
        }
        if (heads.length > 0 && Collections.frequency(List.of(heads), Syntax.ROOT) == 0) {
            set(root, Syntax.ROOT, "root");
        }
    }

    private void set(int token, int head, String relation) {
        heads[token] = head == token ? Syntax.ROOT : head;
        relations[token] = relation;
    }
}
