package org.volteface.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words that go with a predicate and may change what it says: particles, prepositions, objects. */
final class Companions {
    private static final Set<String> GOVERNED = Set.of("obl", "nmod", "advcl", "acl", "ccomp", "xcomp");

    private Companions() {}

    /** Particles and prepositions that go with the token: out, for, against. */
    static List<String> of(Clause clause, int index) {
        List<String> companions = new ArrayList<>();
        for (int child : clause.children(index)) {
            if (clause.plainRelation(child).equals("compound")
                    || clause.plainRelation(child).equals("advmod")
                    || clause.plainRelation(child).equals("case")) {
                companions.add(clause.lemma(child));
            } else if (GOVERNED.contains(clause.plainRelation(child))) {
                clause.children(child, "case", "mark")
                        .forEach(preposition -> companions.add(clause.lemma(preposition)));
            }
        }
        clause.children(index, "obj", "nsubj:pass").forEach(object -> companions.add(clause.lemma(object)));
        if (index + 1 < clause.tokens().size()) {
            companions.add(clause.lemma(index + 1));
        }
        return companions;
    }

    /** Two words that go with a predicate as one: out against, in force, green light. */
    static List<String> pairs(Clause clause, int index) {
        List<String> pairs = new ArrayList<>();
        for (int child : clause.children(index)) {
            if (GOVERNED.contains(clause.plainRelation(child))) {
                for (int preposition : clause.children(child, "case", "mark")) {
                    clause.children(index, "compound", "advmod")
                            .forEach(particle -> pairs.add(clause.lemma(particle) + " " + clause.lemma(preposition)));
                    pairs.add(clause.lemma(preposition) + " " + clause.lemma(child));
                }
            } else if (clause.relation(child).equals("obj")) {
                clause.children(child, "amod")
                        .forEach(adjective -> pairs.add(clause.lemma(adjective) + " " + clause.lemma(child)));
            }
        }
        return pairs;
    }
}
