package org.volteface.stance;

import java.util.List;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** What is said of a thing by its part in what is told: whose it is, what it is aimed at, whom it befalls, what it is called. */
final class Roles {
    private static final Set<String> AIMING =
            Set.of("on", "at", "toward", "towards", "to", "for", "over", "with", "about", "in", "into");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> PART_OF = Set.of("nmod", "nmod:poss", "compound", "conj", "flat", "appos");

    private final Clause clause;
    private final ToneLexicon tones;
    private final PredicateLexicon predicates;
    private final Doings doings;

    Roles(Clause clause, ToneLexicon tones, PredicateLexicon predicates) {
        this.clause = clause;
        this.tones = tones;
        this.predicates = predicates;
        this.doings = new Doings(clause, tones, predicates);
    }

    /** What the words that hang on {@code thing} call it or tell of it. */
    double own(int thing) {
        double said = 0;
        for (int child : clause.children(thing, "amod", "appos", "compound")) {
            said += tones.of(clause, child).holder();
            said += clause.relation(child).equals("appos") ? doings.qualities(child) : 0;
        }
        for (int child : clause.children(thing, "acl")) {
            said += told(child);
        }
        return said;
    }

    /** What a clause on a thing tells of it: who lied, lying about it, accused of a lie. */
    private double told(int verb) {
        if (!clause.relation(verb).equals("acl:relcl")) {
            boolean active = clause.token(verb).form().endsWith("ing");
            return active ? doings.ofSubject(verb) : tones.of(clause, verb).other();
        }
        boolean subject =
                clause.children(verb, "nsubj").stream().anyMatch(child -> RELATIVE.contains(clause.lemma(child)));
        return subject ? doings.ofSubject(verb) : 0;
    }

    /** What is said of {@code thing} by what it hangs on. */
    double inRole(int thing) {
        int head = clause.head(thing);
        if (head < 0) {
            return 0;
        }
        return switch (clause.relation(thing)) {
            case "conj" -> inRole(head);
            case "nsubj", "csubj" -> doings.ofSubject(head);
            case "nsubj:pass", "obj", "iobj" -> befalling(head);
            case "obl:agent" -> tones.of(clause, head).holder();
            default -> clause.is(head, PartOfSpeech.NOUN) ? ofNoun(thing, head) : aimed(thing, head);
        };
    }

    /** Whether what is said of the head is said of {@code thing} too: the mayor's office, the policy of the mayor. */
    boolean belongs(int thing) {
        int head = clause.head(thing);
        return head >= 0
                && PART_OF.contains(clause.relation(thing))
                && clause.is(head, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    }

    private double befalling(int verb) {
        double said = tones.of(clause, verb).other();
        for (int child : clause.children(verb, "xcomp")) {
            said += doings.ofSubject(child);
        }
        boolean naming = predicates
                .find(clause, verb)
                .filter(it -> it.type() == Predicate.Type.NAMING)
                .isPresent();
        List<Integer> names = naming ? clause.children(verb, "obl", "obj") : List.of();
        for (int child : names) {
            said += clause.is(child, PartOfSpeech.PROPN) ? 0 : doings.called(child);
        }
        return clause.negated(verb) ? -said : said;
    }

    /** What a noun says of whose it is, or of what it is aimed at. */
    private double ofNoun(int thing, int noun) {
        Tone tone = tones.of(clause, noun);
        List<String> cases = cases(thing);
        if (cases.contains("against")) {
            return -1;
        }
        if (cases.stream().anyMatch(AIMING::contains)) {
            return tone.other();
        }
        boolean object = cases.contains("of") || clause.relation(thing).equals("compound");
        double said = object ? tone.matter() : tone.holder();
        return said != 0 ? said : doings.qualities(noun);
    }

    /** What a verb or quality says of what it is aimed at: good for the town, lashed out at the town. */
    private double aimed(int thing, int word) {
        List<String> cases = cases(thing);
        if (cases.contains("by")) {
            return tones.of(clause, word).holder();
        }
        boolean against = cases.contains("against");
        double said =
                against ? -1 : cases.isEmpty() ? 0 : tones.of(clause, word).other();
        return clause.negated(word) ? -said : said;
    }

    private List<String> cases(int thing) {
        return clause.children(thing, "case").stream().map(clause::lemma).toList();
    }
}
