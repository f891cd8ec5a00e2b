package org.volteface.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.Syntax;
import org.volteface.api.text.Token;

/** A sentence with its tree, seen from the part of it that a statement takes up. */
final class Clause {
    private static final Set<String> BEFOREHAND =
            Set.of("after", "since", "following", "amid", "amidst", "despite", "upon", "pending");

    private static final Set<String> NEGATORS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "nothing", "nobody", "without");
    private static final Set<String> WITHIN_PHRASES =
            Set.of("mark", "case", "cc", "advmod", "det", "discourse", "aux", "nsubj");
    private static final Set<String> ASKING = Set.of("must", "should", "ought", "need", "shall");
    private static final Set<String> SUBORDINATING = Set.of(
            "if", "unless", "because", "although", "though", "while", "when", "since", "after", "before", "once");
    private static final Set<String> EVER =
            Set.of("whoever", "whatever", "whenever", "wherever", "whichever", "however");

    private final List<Token> tokens;
    private final Syntax syntax;
    private final Span span;
    private final String[] lemmas;
    private final String[] relations;
    private final List<List<Integer>> children = new ArrayList<>();

    private Clause(Sentence sentence, Syntax parsed, Span span) {
        TreeRepair repaired = new TreeRepair(sentence.tokens(), parsed);
        this.tokens = repaired.tokens();
        this.syntax = repaired.syntax();
        this.span = span;
        this.lemmas = new String[tokens.size()];
        this.relations = new String[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            lemmas[i] = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
            relations[i] = plain(syntax.relation(i));
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (syntax.head(i) >= 0 && inside(i)) {
                children.get(syntax.head(i)).add(i);
            }
        }
    }

    /** The clause, where the sentence has a tree. */
    static Optional<Clause> of(Sentence sentence, Span span) {
        return sentence.syntax().map(parsed -> new Clause(sentence, parsed, span));
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    String lemma(int index) {
        return lemmas[index];
    }

    boolean is(int index, PartOfSpeech... tags) {
        return tokens.get(index).is(tags);
    }

    int head(int index) {
        return syntax.head(index);
    }

    String relation(int index) {
        return syntax.relation(index);
    }

    /** The relation without its subtype. */
    String plainRelation(int index) {
        return relations[index];
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** The tokens within the statement that hang on the token. */
    List<Integer> children(int index) {
        return children.get(index);
    }

    /** The children in one of the relations, whatever their subtypes. */
    List<Integer> children(int index, String... wanted) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(index)) {
            if (isOneOf(relations[child], wanted) || isOneOf(relation(child), wanted)) {
                found.add(child);
            }
        }
        return found;
    }

    private static boolean isOneOf(String relation, String[] wanted) {
        for (String one : wanted) {
            if (one.equals(relation)) {
                return true;
            }
        }
        return false;
    }

    Optional<Integer> child(int index, String... wanted) {
        return children(index, wanted).stream().findFirst();
    }

    /** Whether the token lies within the statement. */
    boolean inside(int index) {
        return span.contains(tokens.get(index).span().start());
    }

    /** The word that the rest of the statement hangs on: the first that hangs on nothing within it. */
    Optional<Integer> root() {
        Optional<Integer> nominal = Optional.empty();
        for (int i = 0; i < tokens.size(); i++) {
            if (!inside(i) || is(i, PartOfSpeech.PUNCT) || (head(i) >= 0 && inside(head(i)))) {
                continue;
            }
            boolean circumstance = children(i, "mark").stream().anyMatch(mark -> SUBORDINATING.contains(lemma(mark)))
                    || children(i, "advmod").stream()
                            .anyMatch(adverb -> lemma(adverb).equals("when"))
                    || children(i).stream().anyMatch(child -> EVER.contains(lemma(child)));
            if (!circumstance && !WITHIN_PHRASES.contains(plainRelation(i))) {
                return Optional.of(i);
            }
            nominal = nominal.isEmpty() ? Optional.of(i) : nominal;
        }
        return nominal;
    }

    /** Whether the predicate tells what is to be: must, should. */
    boolean isAsked(int index) {
        return children(index, "aux").stream().anyMatch(aux -> ASKING.contains(lemma(aux)));
    }

    /** Whether the predicate is negated itself. */
    boolean negated(int index) {
        for (int child : children(index, "advmod", "det", "cc", "mark", "case")) {
            if (NEGATORS.contains(lemma(child)) && child < index + 2 && !addsMore(child)) {
                return true;
            }
        }
        boolean noLonger = children(index, "advmod").stream()
                .anyMatch(child -> Set.of("long", "longer").contains(lemma(child))
                        && child > 0
                        && lemma(child - 1).equals("no"));
        if (noLonger) {
            return true;
        }
        return children(index, "aux", "cop").stream()
                        .anyMatch(aux -> aux + 1 < tokens.size()
                                && Set.of("not", "n't").contains(lemma(aux + 1))
                                && !addsMore(aux + 1))
                || children(index, "nsubj", "nsubj:pass").stream().anyMatch(this::negativeNominal);
    }

    /** "not only": what follows holds, and more. */
    private boolean addsMore(int negator) {
        return negator + 1 < tokens.size()
                && Set.of("only", "just", "merely", "simply").contains(lemma(negator + 1));
    }

    /** Whether the noun phrase denies that there is such a thing: no dam, none of the talks, nobody. */
    boolean negativeNominal(int index) {
        return Set.of("nothing", "nobody", "none", "neither").contains(lemma(index))
                || children(index, "det", "advmod").stream()
                        .anyMatch(det -> Set.of("no", "neither", "zero").contains(lemma(det)) || isNotOne(det));
    }

    /** "Not one job", "not a single tree". */
    private boolean isNotOne(int not) {
        return lemma(not).equals("not")
                && not + 1 < tokens.size()
                && Set.of("one", "a", "an", "single").contains(lemma(not + 1));
    }

    /** Whether the word says behind a noun what the noun is called or found: "the price high", "the limit as fair". */
    boolean isSetBehind(int index) {
        boolean adjective = relation(index).equals("amod")
                && index > head(index)
                && is(index, PartOfSpeech.ADJ)
                && children(index, "obl", "nmod").isEmpty();
        return adjective
                || relation(index).equals("appos")
                || (plainRelation(index).equals("nmod")
                        && children(index, "case").stream()
                                .anyMatch(marker -> lemma(marker).equals("as")));
    }

    /** The tokens below {@code index} that make up its phrase: without relative clauses, appositions and punctuation. */
    List<Integer> phrase(int index) {
        List<Integer> phrase = new ArrayList<>();
        collect(index, phrase);
        phrase.sort(Integer::compare);
        return phrase;
    }

    /** "its strike after the talks failed": what came before tells nothing of the thing itself. */
    boolean isLater(int child) {
        return Set.of("nmod", "obl", "acl").contains(plainRelation(child))
                && children(child, "case", "mark").stream().anyMatch(marker -> BEFOREHAND.contains(lemma(marker)));
    }

    private void collect(int index, List<Integer> phrase) {
        phrase.add(index);
        for (int child : children(index)) {
            String relation = relation(child);
            boolean when = Set.of("nmod", "obl").contains(plainRelation(child)) && TimeWords.isTime(this, child);
            boolean apart = when
                    || isLater(child)
                    || isSetBehind(child)
                    || relation.equals("acl:relcl")
                    || Set.of(
                                    "appos",
                                    "parataxis",
                                    "advcl",
                                    "conj",
                                    "cc",
                                    "punct",
                                    "ccomp",
                                    "mark",
                                    "cop",
                                    "aux",
                                    "nsubj",
                                    "discourse")
                            .contains(plainRelation(child));
            if (!apart && !phrase.contains(child)) {
                collect(child, phrase);
            }
        }
    }
}
