package org.volteface.stance;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.model.Direction;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.PartOfSpeech;

/** The sides of those who take themselves or what they lead out of something: pulled the country out of the pact, withdrew the club from the league. */
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
    /** Words for those whose part it is. */
    private static final Set<String> OWN =
            Set.of("us", "we", "itself", "themselves", "himself", "herself", "myself", "ourselves", "it");

    private final Clause clause;

    Removals(Clause clause) {
        this.clause = clause;
    }

    /** The side against what {@code predicate} takes somebody out of. */
    Optional<Side> read(int predicate) {
        if (!clause.is(predicate, PartOfSpeech.VERB) || !VERBS.contains(clause.lemma(predicate))) {
            return Optional.empty();
        }
        Optional<Integer> member = clause.child(predicate, "obj", "nsubj:pass").filter(this::takesPart);
        return member.flatMap(who -> left(predicate, who))
                .map(thing -> new Side(
                        StanceLabel.FAVOR,
                        Direction.LESS,
                        OptionalInt.of(thing),
                        OptionalInt.of(predicate),
                        false,
                        false));
    }

    private boolean takesPart(int who) {
        return clause.is(who, PartOfSpeech.PROPN)
                || OWN.contains(clause.lemma(who))
                || COLLECTIVES.contains(clause.lemma(who));
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
        boolean out = start > 0
                        && clause.lemma(start).equals("of")
                        && clause.lemma(start - 1).equals("out")
                || clause.lemma(start).equals("out")
                || clause.children(predicate, "compound", "advmod").stream()
                        .anyMatch(particle -> clause.lemma(particle).equals("out"));
        boolean from = LEAVING.contains(clause.lemma(predicate))
                && clause.children(thing, "case").stream()
                        .anyMatch(marker -> clause.lemma(marker).equals("from"));
        return (out || from) && isVenture(thing);
    }

    private boolean isVenture(int thing) {
        String form = clause.token(thing).form();
        boolean acronym = clause.is(thing, PartOfSpeech.PROPN)
                && form.length() > 2
                && form.chars().allMatch(Character::isUpperCase);
        return acronym || VENTURES.contains(clause.lemma(thing));
    }
}
