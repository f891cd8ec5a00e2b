package org.volteface.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Syntax;
import org.volteface.api.text.Token;

/**
 * A tree with what the parse may get wrong put right where sides depend on it: infinitives of verbs of taking sides that were
 * taken for adjectives (voted to reject all offers), gerunds that were taken for prepositions or hung elsewhere (backs abolishing the
 * fee), subjects of passives, of gerunds and of clauses that a speaker parts, participles with objects, receivers, and objects that
 * were taken for doers or for times.
 */
final class TreeRepair {
    static final Set<String> VERBS = withBlank(false, Set.of("attitude", "operation"));
    /** Verbs of taking sides alone. */
    static final Set<String> ATTITUDES = withBlank(false, Set.of("attitude"));
    /** Verbs of ending and undoing: scrap, close. */
    static final Set<String> UNDOING = DataFile.rows("predicates.tsv").stream()
            .filter(row -> row[1].equals("operation") && row[2].equals("-") && row[0].indexOf(' ') < 0)
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());
    /** Verbs with what goes with them: call for. */
    static final Set<String> PHRASES = withBlank(true, Set.of("attitude", "operation"));

    private static final Set<String> MISTAKEN = Set.of("amod", "compound");

    private final List<Token> tokens;
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    TreeRepair(List<Token> tokens, Syntax syntax) {
        this.tokens = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            heads.add(syntax.head(i));
            relations.add(syntax.relation(i));
        }
        DenialRepair.repair(tokens, heads, relations);
        GerundRepair gerunds = new GerundRepair(this.tokens, heads, relations);
        ObligationRepair obligations = new ObligationRepair(this.tokens, heads, relations);
        CopulaRepair copulas = new CopulaRepair(this.tokens, heads, relations);
        for (int i = 1; i < tokens.size(); i++) {
            obligations.repair(i);
            copulas.repair(i);
            infinitive(i);
            gerunds.governed(i);
            gerunds.preposed(i);
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (relations.get(i).equals("aux:pass")) {
                passive(heads.get(i));
            }
            participle(i);
            unmarked(i);
            requested(i);
            named(i);
            gerunds.opening(i);
            parted(i);
            receiver(i);
        }
        new PhraseRepair(this.tokens, heads, relations).repair();
    }

    List<Token> tokens() {
        return tokens;
    }

    Syntax syntax() {
        return new Syntax(heads, relations);
    }

    /** Hangs the noun that the infinitive was taken to qualify on it as its object. */
    private void infinitive(int verb) {
        int noun = heads.get(verb);
        boolean mistaken = noun > verb
                && MISTAKEN.contains(relations.get(verb))
                && tokens.get(verb).is(PartOfSpeech.ADJ, PartOfSpeech.NOUN)
                && VERBS.contains(tokens.get(verb).form())
                && tokens.get(verb - 1).form().equals("to")
                && heads.get(verb - 1) == noun
                && heads.get(noun) >= 0
                && tokens.get(heads.get(noun)).is(PartOfSpeech.VERB);
        if (!mistaken) {
            return;
        }
        Token token = tokens.get(verb);
        tokens.set(verb, new Token(token.span(), token.form(), PartOfSpeech.VERB, token.form()));
        attach(verb, heads.get(noun), "xcomp");
        attach(noun, verb, "obj");
        attach(verb - 1, verb, "mark");
    }

    /** "in favour of quarrying the hill": what has an object of its own is a verb, whatever its tag; and its lemma is the verb's. */
    private void participle(int doing) {
        Token token = tokens.get(doing);
        if (!token.form().endsWith("ing")) {
            return;
        }
        boolean mistaken = token.is(PartOfSpeech.ADJ, PartOfSpeech.NOUN) && child(doing, doing + 1, "obj") >= 0;
        String base = mistaken || token.is(PartOfSpeech.VERB) ? GerundRepair.base(token.form()) : "";
        if (mistaken || !base.isEmpty()) {
            tokens.set(
                    doing,
                    new Token(token.span(), token.form(), PartOfSpeech.VERB, base.isEmpty() ? token.lemma() : base));
        }
        boolean governed = mistaken
                && relations.get(doing).equals("obj")
                && ATTITUDES.contains(tokens.get(heads.get(doing)).lemma());
        if (governed) {
            relations.set(doing, "xcomp");
        }
    }

    /** "called for a ban": only "by" names a doer; "turned down the four-day week": what is told of a length may be a thing. */
    private void unmarked(int noun) {
        int marker = child(noun, 0, "case");
        if (relations.get(noun).equals("obl:agent")
                && marker >= 0
                && !tokens.get(marker).form().equalsIgnoreCase("by")) {
            relations.set(noun, "obl");
        }
        int verb = heads.get(noun);
        boolean thing = relations.get(noun).equals("obl:unmarked")
                && verb >= 0
                && verb < noun
                && tokens.get(verb).is(PartOfSpeech.VERB)
                && child(noun, 0, "det") >= 0
                && child(noun, 0, "compound") >= 0
                && child(verb, 0, "obj") < 0
                && child(verb, 0, "nsubj:pass") < 0;
        if (thing) {
            relations.set(noun, "obj");
        }
    }

    /** "asked the cabinet for a toll": the toll is what is asked for, not what the cabinet is for. */
    private void requested(int noun) {
        int asked = heads.get(noun);
        int marker = child(noun, 0, "case");
        boolean mistaken = asked >= 0
                && marker > asked
                && relations.get(noun).equals("nmod")
                && Set.of("obj", "obl", "iobj").contains(relations.get(asked))
                && (tokens.get(asked).is(PartOfSpeech.PROPN)
                        || Doers.isDoer(tokens.get(asked).lemma()))
                && PHRASES.contains(tokens.get(heads.get(asked)).lemma() + " "
                        + tokens.get(marker).lemma());
        if (mistaken) {
            attach(noun, heads.get(asked), "obl");
        }
    }

    /** "called the bill to raise the fare a farce": no noun has an object; it is a name of something else. */
    private void named(int noun) {
        int above = heads.get(noun);
        boolean mistaken = relations.get(noun).equals("obj")
                && above >= 0
                && above < noun
                && tokens.get(above).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && heads.get(above) >= 0
                && tokens.get(heads.get(above)).is(PartOfSpeech.VERB);
        if (mistaken) {
            attach(noun, heads.get(above), "obl:unmarked");
        }
    }

    private void passive(int verb) {
        for (int i = 0; i < relations.size(); i++) {
            if (heads.get(i) == verb && relations.get(i).equals("nsubj")) {
                relations.set(i, "nsubj:pass");
            }
        }
    }

    /** "Such a tax, he told the press, would be wrong": what stands before the speaker is the subject of what stands behind. */
    private void parted(int clause) {
        int speech = heads.get(clause);
        boolean whole = speech < 0
                || speech > clause
                || !relations.get(clause).equals("ccomp")
                || child(clause, 0, "nsubj") >= 0
                || child(clause, 0, "nsubj:pass") >= 0
                || child(clause, 0, "csubj") >= 0;
        int thing = whole ? -1 : child(speech, 0, "obl");
        boolean fronted = thing >= 0
                && thing < speech
                && tokens.get(thing).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                && child(thing, 0, "case") < 0;
        if (fronted) {
            attach(thing, clause, child(clause, 0, "aux:pass") < 0 ? "nsubj" : "nsubj:pass");
        }
    }

    /** "Offered them a fund": of two objects the pronoun is who gets the other. */
    private void receiver(int token) {
        boolean first = relations.get(token).equals("obj")
                && tokens.get(token).is(PartOfSpeech.PRON)
                && child(heads.get(token), token + 1, "obj") >= 0;
        if (first) {
            relations.set(token, "iobj");
        }
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

    private static Set<String> withBlank(boolean blank, Set<String> types) {
        return DataFile.rows("predicates.tsv").stream()
                .filter(row -> types.contains(row[1]) && row[0].indexOf(' ') >= 0 == blank)
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }
}
