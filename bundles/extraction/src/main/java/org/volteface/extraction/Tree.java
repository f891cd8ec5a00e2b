package org.volteface.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.Syntax;
import org.volteface.api.text.Token;

/** A sentence with its dependency tree: the parser's, or one made from the tags where the parser left none. */
final class Tree {
    static final int NONE = -1;

    private final Sentence sentence;
    private final Syntax syntax;
    private final List<List<Integer>> children = new ArrayList<>();
    private final String[] forms;
    private final String[] lemmas;
    private final String[] relations;
    private final int[] first;
    private final int[] last;

    Tree(Sentence sentence) {
        this.sentence = sentence;
        this.syntax = sentence.syntax().orElseGet(() -> TagTree.of(sentence.tokens()));
        int size = sentence.tokens().size();
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < size; i++) {
            if (syntax.head(i) >= 0) {
                children.get(syntax.head(i)).add(i);
            }
        }
        forms = new String[size];
        lemmas = new String[size];
        relations = new String[size];
        for (int i = 0; i < size; i++) {
            forms[i] = token(i).form().toLowerCase(Locale.ROOT);
            lemmas[i] = token(i).lemma().toLowerCase(Locale.ROOT);
            relations[i] = plain(syntax.relation(i));
        }
        first = new int[size];
        last = new int[size];
        measure();
    }

    /** Finds the reach of every subtree; bounded, so that a cycle in a third party's tree does no harm. */
    private void measure() {
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < first.length; i++) {
            int above = syntax.head(i);
            for (int steps = 0; above >= 0 && steps < first.length; steps++) {
                first[above] = Math.min(first[above], i);
                last[above] = Math.max(last[above], i);
                above = syntax.head(above);
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    Field field() {
        return sentence.field();
    }

    int size() {
        return first.length;
    }

    Token token(int token) {
        return sentence.tokens().get(token);
    }

    String form(int token) {
        return token < 0 || token >= size() ? "" : forms[token];
    }

    String lemma(int token) {
        return lemmas[token];
    }

    /** Whether the token, in lower case, is one of the forms. */
    boolean reads(int token, String... forms) {
        return isOneOf(form(token), forms);
    }

    /** Whether the token's lemma is one of those. */
    boolean means(int token, String... wanted) {
        return isOneOf(lemma(token), wanted);
    }

    boolean is(int token, PartOfSpeech... tags) {
        return token >= 0 && token < size() && token(token).is(tags);
    }

    int head(int token) {
        return syntax.head(token);
    }

    /** The relation to the head, with its subtype. */
    String fullRelation(int token) {
        return syntax.relation(token);
    }

    /** The relation to the head, without its subtype. */
    String relation(int token) {
        return relations[token];
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    boolean hangsBy(int token, String... wanted) {
        return isOneOf(relations[token], wanted);
    }

    private static boolean isOneOf(String relation, String[] wanted) {
        for (String one : wanted) {
            if (one.equals(relation)) {
                return true;
            }
        }
        return false;
    }

    List<Integer> children(int token) {
        return children.get(token);
    }

    List<Integer> children(int token, String... wanted) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(token)) {
            if (isOneOf(relations[child], wanted) || isOneOf(fullRelation(child), wanted)) {
                found.add(child);
            }
        }
        return found;
    }

    int child(int token, String... wanted) {
        List<Integer> found = children(token, wanted);
        return found.isEmpty() ? NONE : found.get(0);
    }

    boolean isBelow(int token, int ancestor) {
        return syntax.isBelow(token, ancestor);
    }

    /** The tokens from the first to the last that hang below {@code token}. */
    Range reach(int token) {
        return new Range(first[token], last[token]);
    }

    Range all() {
        return new Range(0, size() - 1);
    }

    List<Integer> roots() {
        List<Integer> roots = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (head(i) < 0) {
                roots.add(i);
            }
        }
        return roots;
    }

    /** The number of steps from {@code token} to the root. */
    int depth(int token) {
        int depth = 0;
        for (int up = head(token); up >= 0 && depth < size(); up = head(up)) {
            depth++;
        }
        return depth;
    }

    /** The first token from {@code from} to {@code to} that {@code wanted} holds for. */
    int find(int from, int to, IntPredicate wanted) {
        for (int i = Math.max(0, from); i <= to && i < size(); i++) {
            if (wanted.test(i)) {
                return i;
            }
        }
        return NONE;
    }

    Span span(Range range) {
        return new Span(
                token(range.first()).span().start(), token(range.last()).span().end());
    }

    /** The tokens that lie wholly within {@code span}. */
    Range within(Span span) {
        int from = find(0, size() - 1, i -> token(i).span().start() >= span.start());
        if (from == NONE) {
            return Range.NONE;
        }
        int to = from - 1;
        while (to + 1 < size() && token(to + 1).span().end() <= span.end()) {
            to++;
        }
        return new Range(from, to);
    }

    String words(Range range) {
        StringBuilder words = new StringBuilder();
        for (int i = range.first(); i <= range.last(); i++) {
            words.append(i > range.first() ? " " : "").append(form(i));
        }
        return words.toString();
    }
}
