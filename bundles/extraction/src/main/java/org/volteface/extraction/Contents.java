package org.volteface.extraction;

import java.util.Optional;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** Finds the complement of a cue to its right: the clause, infinitive or phrase that is attributed. */
final class Contents {
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "about", "against", "to", "on", "with", "at", "by", "over", "in");

    /** How far behind the cue the phrase ends that names whom it addresses. */
    private static final int FARTHEST_ADDRESSEE = 10;

    private Contents() {}

    /** The tokens of what the cue at {@code token} attributes, where they follow it. */
    static Optional<Range> after(Tree tree, int token, Cue cue) {
        return adjacent(tree, token, cue)
                .or(() -> behindAddressee(tree, token, cue))
                .or(() -> clause(tree, token, cue))
                .or(() -> particle(tree, token, cue))
                .or(() -> infinitive(tree, token, cue))
                .or(() -> named(tree, token, cue))
                .or(() -> prepositional(tree, token, cue))
                .or(() -> object(tree, token, cue))
                .or(() -> bySurface(tree, token, cue))
                .map(range -> trimmed(tree, range))
                .filter(range -> !range.isEmpty());
    }

    private static Optional<Range> clause(Tree tree, int token, Cue cue) {
        if (!cue.takes("that") && !cue.introduces() && !cue.takes("whether")) {
            return Optional.empty();
        }
        return tree.children(token).stream()
                .filter(child -> child > token && (tree.hangsBy(child, "ccomp", "csubj") || isThat(tree, child)))
                .filter(child -> ClauseSplitter.isPredicate(tree, child))
                .findFirst()
                .map(child -> new Range(Math.max(token + 1, tree.reach(child).first()), end(tree, token, child)));
    }

    /** What follows a preposition right behind the cue, conditions included: warned of strikes if wages fall. */
    private static Optional<Range> adjacent(Tree tree, int token, Cue cue) {
        boolean taken =
                cue.takes("p:" + tree.form(token + 1)) && !tree.reads(token + 1, "to", "at", "with", "by", "in");
        return taken && token + 2 < tree.size()
                ? Optional.of(new Range(token + 2, end(tree, token, token + 2)))
                : Optional.empty();
    }

    /** A clause without "that" behind the one it is promised or told to: promised riders there would be no cuts. */
    private static Optional<Range> behindAddressee(Tree tree, int token, Cue cue) {
        if (!cue.addresses() || !cue.takes("that")) {
            return Optional.empty();
        }
        int start = tree.find(token + 2, token + 6, i -> tree.reads(i, "there", "it", "he", "she", "they", "we", "i"));
        boolean phrase = start != Tree.NONE
                && tree.find(token + 1, start - 1, i -> !Surface.isNominal(tree, i)) == Tree.NONE
                && Surface.endsPhrase(tree, start - 1)
                && tree.is(start + 1, PartOfSpeech.AUX, PartOfSpeech.VERB);
        return phrase ? Optional.of(new Range(start, end(tree, token, start))) : thatClause(tree, token);
    }

    /** As above with "that", which the parser may take for the relative pronoun of a noun in the phrase before. */
    private static Optional<Range> thatClause(Tree tree, int token) {
        int that = tree.find(
                token + 2, token + FARTHEST_ADDRESSEE, i -> tree.form(i).equals("that"));
        if (that == Tree.NONE
                || !Surface.endsPhrase(tree, that - 1)
                || tree.find(token + 1, that - 1, i -> !Surface.isNominal(tree, i)) != Tree.NONE) {
            return Optional.empty();
        }
        int helper = tree.find(that + 2, that + FARTHEST_ADDRESSEE, i -> tree.reads(i, "will", "would", "shall", "wo"));
        boolean subject = helper != Tree.NONE
                && Surface.endsPhrase(tree, helper - 1)
                && tree.find(that + 1, helper - 1, i -> !Surface.isNominal(tree, i)) == Tree.NONE;
        // "the help that the town would need": a relative clause ends where its object would stand
        boolean goesOn =
                subject && tree.find(helper + 2, tree.size() - 1, i -> tree.is(i, PartOfSpeech.PUNCT)) > helper + 2;
        return goesOn ? Optional.of(new Range(that + 1, end(tree, token, that + 1))) : Optional.empty();
    }

    /** A clause that begins with "that", however the parser hung it. */
    private static boolean isThat(Tree tree, int token) {
        return !tree.hangsBy(token, "conj")
                && tree.children(token, "mark").stream()
                        .anyMatch(mark -> tree.form(mark).equals("that"));
    }

    private static Optional<Range> particle(Tree tree, int token, Cue cue) {
        int blank = cue.word().indexOf(' ');
        String particle = cue.word().substring(blank + 1);
        if (blank < 0 || !PREPOSITIONS.contains(particle) && !particle.equals("behind")) {
            return Optional.empty();
        }
        int at = CueLexicon.particleAt(tree, token, particle);
        return Optional.of(beforeAttitude(tree, new Range(at + 1, end(tree, token, at))));
    }

    private static Optional<Range> infinitive(Tree tree, int token, Cue cue) {
        boolean own = cue.takes("to");
        boolean others = cue.takes("pto");
        return tree.children(token, "xcomp", "ccomp", "advcl", "acl").stream()
                .filter(child -> child > token)
                .filter(child -> own || others || cue.takes("ing") && !isInfinitive(tree, child))
                .filter(child -> isInfinitive(tree, child) || cue.takes("ing") && tree.hangsBy(child, "xcomp", "ccomp"))
                .findFirst()
                .map(child -> {
                    int object = others ? tree.child(token, "obj", "iobj") : Tree.NONE;
                    int first = object > token
                            ? tree.reach(object).first()
                            : tree.reach(child).first();
                    int start = Math.max(token + 1, Math.min(first, child));
                    return new Range(withDenial(tree, token, start), end(tree, token, child));
                });
    }

    /** From the "never" or "not" before an infinitive, which the parser may hang on the cue: promised never to sell. */
    private static int withDenial(Tree tree, int token, int start) {
        int before = tree.form(start - 1).equals("again") ? start - 2 : start - 1;
        boolean denied = before > token
                && tree.reads(before, "never", "not")
                && tree.form(start).equals("to");
        return denied ? before : start;
    }

    /** What something is called: described the date as firm, called the road unsafe. */
    private static Optional<Range> named(Tree tree, int token, Cue cue) {
        if (!cue.takes("as")) {
            return Optional.empty();
        }
        int object = tree.child(token, "obj", "ccomp", "iobj");
        int last = tree.children(token, "xcomp", "obl", "advcl", "obj").stream()
                .filter(child -> child > token)
                .reduce(Tree.NONE, Math::max);
        if (last == Tree.NONE) {
            return Optional.empty();
        }
        int first =
                object > token ? tree.reach(object).first() : tree.reach(last).first();
        return Optional.of(new Range(Math.max(token + 1, first), end(tree, token, last)));
    }

    private static Optional<Range> prepositional(Tree tree, int token, Cue cue) {
        return tree.children(token, "obl", "advcl", "nmod", "xcomp").stream()
                .filter(child -> child > token)
                .filter(child -> cue.takes("p:" + tree.form(preposition(tree, child))))
                .findFirst()
                .map(child -> new Range(Math.max(preposition(tree, child), token) + 1, end(tree, token, child)));
    }

    private static int preposition(Tree tree, int token) {
        return tree.child(token, "case", "mark");
    }

    private static Optional<Range> object(Tree tree, int token, Cue cue) {
        if (!cue.takes("obj")) {
            return Optional.empty();
        }
        return tree.children(token, "obj").stream()
                .filter(child -> child > token)
                .findFirst()
                .map(child -> new Range(Math.max(token + 1, tree.reach(child).first()), end(tree, token, child)))
                .map(range -> beforeAttitude(tree, range));
    }

    /** Without a participle behind a comma that says more of the subject: backed the plan, siding with its makers. */
    private static Range beforeAttitude(Tree tree, Range range) {
        int attitude = tree.find(range.first() + 1, range.last(), i -> ClauseSplitter.isAttitude(tree, i));
        return attitude == Tree.NONE ? range : new Range(range.first(), attitude - 1);
    }

    /** What follows right behind the cue, where the tree hangs it elsewhere: undertaken to cover, its word that. */
    private static Optional<Range> bySurface(Tree tree, int token, Cue cue) {
        boolean that = (cue.takes("that") || cue.introduces())
                && tree.form(token + 1).equals("that")
                && !tree.is(token + 2, PartOfSpeech.VERB, PartOfSpeech.AUX);
        int first = behindSelf(tree, token);
        int to = tree.reads(first, "not", "never") ? first + 1 : first;
        boolean infinitive =
                cue.takes("to") && tree.form(to).equals("to") && tree.is(to + 1, PartOfSpeech.VERB, PartOfSpeech.AUX);
        return that || infinitive
                ? Optional.of(new Range(that ? token + 2 : first, tree.size() - 1))
                : Optional.empty();
    }

    /** The token behind the verb, and behind the word for the subject itself: binds itself to. */
    private static int behindSelf(Tree tree, int token) {
        String next = tree.form(token + 1);
        return next.endsWith("self") || next.endsWith("selves") ? token + 2 : token + 1;
    }

    private static boolean isInfinitive(Tree tree, int token) {
        return tree.children(token, "mark").stream()
                .anyMatch(mark -> tree.form(mark).equals("to"));
    }

    /**
     * The last token of the complement. Parses end it too early, so it runs on to the end of the predicate's own clause,
     * but not into what begins anew there: another predicate of the same subject, a participle after a comma.
     */
    private static int end(Tree tree, int token, int complement) {
        int limit = isTop(tree, token) ? tree.size() - 1 : tree.reach(token).last();
        int from = Math.max(complement, tree.reach(complement).last());
        for (int next = from + 1; next <= limit; next++) {
            if (beginsAnew(tree, token, next)) {
                return next - 1;
            }
        }
        return Math.max(from, limit);
    }

    private static boolean isTop(Tree tree, int token) {
        int up = token;
        while (tree.head(up) >= 0 && tree.hangsBy(up, "conj", "parataxis", "root")) {
            up = tree.head(up);
        }
        return tree.head(up) < 0;
    }

    private static boolean beginsAnew(Tree tree, int token, int next) {
        if (tree.form(next).equals(";")) {
            return true;
        }
        for (int child : tree.children(token)) {
            boolean afresh = tree.hangsBy(child, "conj", "parataxis")
                    || tree.hangsBy(child, "advcl") && tree.is(tree.reach(child).first() - 1, PartOfSpeech.PUNCT);
            if (afresh && child > token && tree.reach(child).first() == next) {
                return true;
            }
        }
        return false;
    }

    /** Without punctuation and conjunctions at its ends; a closing quotation mark stays. */
    static Range trimmed(Tree tree, Range range) {
        int first = range.first();
        int last = Math.min(range.last(), tree.size() - 1);
        while (first <= last && Surface.isBefore(tree, first)) {
            first++;
        }
        while (last >= first && (Surface.isBehind(tree, last) || tree.is(last, PartOfSpeech.CCONJ))) {
            last--;
        }
        return new Range(first, last);
    }
}
