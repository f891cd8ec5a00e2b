package org.volteface.stance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.model.Direction;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.PartOfSpeech;

/**
 * The sides of those who take themselves or what they lead out of something: pulled the country out of the pact, withdrew the club from
 * the league. Who shuts others out of something is none of them.
 */
final class Removals {
    private static final Set<String> VERBS = Set.of(
            "pull",
            "take",
            "withdraw",
            "yank",
            "lead",
            "bring",
            "get",
            "drag",
            "remove",
            "extract",
            "haul",
            "bail",
            "extricate",
            "disentangle",
            "steer",
            "keep",
            "leave",
            "whisk",
            "tear",
            "free",
            "disengage",
            "rip",
            "wrench");
    /** Verbs that need "out" to tell of leaving: what is brought from somewhere is had there. */
    private static final Set<String> LEAVING = Set.of("withdraw", "remove", "extricate", "disengage", "pull");
    /** Verbs of what is done to others as well: who is kept, left or put out of something need not want to be. */
    private static final Set<String> EXCLUDING = Set.of("keep", "leave", "remove");
    /** Things that somebody takes part in. */
    private static final Set<String> VENTURES = WordSet.load("ventures.tsv");
    /** What somebody leads: troops that are taken out of somewhere leave nothing but the place. */
    private static final Set<String> COLLECTIVES = Set.of(
            "country",
            "nation",
            "state",
            "kingdom",
            "republic",
            "province",
            "region",
            "city",
            "town",
            "county",
            "government",
            "party",
            "company",
            "firm",
            "bank",
            "union",
            "club",
            "team",
            "side",
            "university",
            "island");
    /** Words for those whose part it is, without doubt. */
    private static final Set<String> SELF =
            Set.of("us", "we", "itself", "themselves", "himself", "herself", "myself", "ourselves");
    /** What is said of one's own without a name. */
    private static final Set<String> HOME = Set.of("country", "nation");

    private final Clause clause;

    Removals(Clause clause) {
        this.clause = clause;
    }

    /** The side against what {@code predicate} takes somebody out of. */
    Optional<Side> read(int predicate) {
        if (!clause.is(predicate, PartOfSpeech.VERB) || !VERBS.contains(clause.lemma(predicate))) {
            return Optional.empty();
        }
        Optional<Integer> member = clause.child(predicate, "obj", "nsubj:pass").filter(it -> takesPart(predicate, it));
        return member.flatMap(who -> left(predicate, who))
                .map(thing -> new Side(
                        StanceLabel.FAVOR,
                        Direction.LESS,
                        OptionalInt.of(thing),
                        OptionalInt.of(predicate),
                        false,
                        false));
    }

    private boolean takesPart(int predicate, int who) {
        String lemma = clause.lemma(who);
        if (EXCLUDING.contains(clause.lemma(predicate))) {
            return SELF.contains(lemma)
                    || HOME.contains(lemma) && !clause.lemma(predicate).equals("leave");
        }
        return clause.is(who, PartOfSpeech.PROPN)
                || SELF.contains(lemma)
                || lemma.equals("it")
                || COLLECTIVES.contains(lemma);
    }

    /** What is left, wherever the parse hangs it: on the verb or on who leaves. */
    private Optional<Integer> left(int predicate, int who) {
        return clause.children(predicate, "obl", "obj").stream()
                .filter(thing -> thing != who)
                .filter(thing -> isLeft(predicate, thing))
                .findFirst()
                .or(() -> clause.children(who, "nmod").stream()
                        .filter(thing -> isLeft(predicate, thing))
                        .findFirst());
    }

    private boolean isLeft(int predicate, int thing) {
        int start = clause.phrase(thing).get(0);
        boolean of = clause.lemma(start).equals("of");
        boolean out = of && start > 0 && clause.lemma(start - 1).equals("out")
                || clause.lemma(start).equals("out") && clause.lemma(start + 1).equals("of")
                || of && particles(predicate).contains("out");
        boolean from = LEAVING.contains(clause.lemma(predicate))
                && clause.children(thing, "case").stream()
                        .anyMatch(marker -> clause.lemma(marker).equals("from"));
        return (out || from) && isVenture(thing);
    }

    private List<String> particles(int predicate) {
        return clause.children(predicate, "compound", "advmod").stream()
                .map(clause::lemma)
                .toList();
    }

    private boolean isVenture(int thing) {
        String form = clause.token(thing).form();
        boolean acronym = clause.is(thing, PartOfSpeech.PROPN)
                && form.length() > 2
                && form.chars().allMatch(Character::isUpperCase);
        return acronym || VENTURES.contains(clause.lemma(thing));
    }
}
