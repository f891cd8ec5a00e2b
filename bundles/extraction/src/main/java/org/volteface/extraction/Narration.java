package org.volteface.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.PartOfSpeech;

/** Reads what the narrator tells: a deed, a stand, a standing commitment, a fact, or nothing worth a record. */
final class Narration {
    private static final Pattern STAND = Pattern.compile(
            " (against|opposed|opposition|in favou?r|supports?|remains? (hostile|opposed|firm|committed)|hostile|ready|willing|unwilling|divided|undecided|sceptical|skeptical|committed|wants?|wanted|worry|worries|insists?|sees? no|prefers?|stands? by|stood by|come round|came round|no longer|asked for|asks for|pressed|presses|sides? with|fears?|regret|out of the question|turned (its|his|her|their) back|plans? to|(is|are) (now |also |still |firmly |all )?(for|behind) (the|a|an|any|more|less|higher|lower)) ");
    private static final Pattern CORRECTION = Pattern.compile(
            " (misquoted|misreported|misattributed|misstated|corrected|retracted|correction|corrects|sentence was wrong) ");
    private static final Pattern APOLOGY =
            Pattern.compile(" (we|i) (apologi[sz]e|regret) | had been (mistaken|wrong) ");
    private static final Pattern ACCORD = Pattern.compile(
            " under (the|an?|that|this|its|their) ([^ ,]+ )*(deal|accord|agreement|pact|treaty|contract|settlement) ");
    private static final Pattern FUTURE = Pattern.compile(" (will|shall|would|wo) ");

    private final Deeds deeds;
    private final CueLexicon cues;
    private final ActorNouns actors;

    Narration(Deeds deeds, CueLexicon cues, ActorNouns actors) {
        this.deeds = deeds;
        this.cues = cues;
        this.actors = actors;
    }

    /** The kind of the narrated clause, where it is worth a record. */
    Optional<StatementKind> kind(Clause clause) {
        String words = clause.words();
        if (CORRECTION.matcher(words).find()) {
            return Optional.of(StatementKind.CORRECTION);
        }
        if (APOLOGY.matcher(words).find()) {
            return Optional.of(StatementKind.ADMISSION);
        }
        Optional<StatementKind> standing = ofSubject(clause);
        if (standing.isPresent()) {
            return standing;
        }
        if (deeds.isDecision(clause.tree(), clause.head())) {
            return Optional.of(StatementKind.ACT);
        }
        if (ActFinder.isSaying(clause.tree(), clause.head())) {
            return fact(clause);
        }
        if (!hasActor(clause)) {
            return ofThing(clause);
        }
        Optional<StatementKind> spoken = ofVerb(clause);
        if (spoken.isPresent()) {
            return spoken;
        }
        if (STAND.matcher(words).find()) {
            return Optional.of(StatementKind.POSITION);
        }
        if (deeds.isDone(clause)) {
            return Optional.of(StatementKind.ACT);
        }
        if (FUTURE.matcher(words).find()) {
            boolean bound =
                    isUnderAccord(" " + clause.tree().words(clause.tree().all()) + " ");
            return Optional.of(bound ? StatementKind.COMMITMENT : StatementKind.POSITION);
        }
        return fact(clause);
    }

    /** The pledge covers all staff; her offer remained valid. */
    private Optional<StatementKind> ofSubject(Clause clause) {
        int subject = clause.tree().child(clause.head(), "nsubj");
        if (subject == Tree.NONE) {
            return Optional.empty();
        }
        return cues.noun(clause.tree().form(subject)).flatMap(cue -> switch (cue.type()) {
            case COMMIT -> Optional.of(StatementKind.COMMITMENT);
            case THREATEN -> Optional.of(StatementKind.THREAT);
            case PROPOSE -> Optional.of(StatementKind.PROPOSAL);
            default -> Optional.empty();
        });
    }

    /** Accused the landlord; guaranteed free entry: words that no complement was found for. */
    private Optional<StatementKind> ofVerb(Clause clause) {
        if (Sources.isPassive(clause.tree(), clause.head())) {
            return Optional.empty();
        }
        return cues.verb(clause.tree(), clause.head())
                .flatMap(cue -> cue.type() == CueType.ACCUSE
                        ? Optional.of(StatementKind.CLAIM_ABOUT_OTHER)
                        : KindReader.ofType(cue.type()));
    }

    private boolean hasActor(Clause clause) {
        Tree tree = clause.tree();
        int subject = tree.child(clause.head(), "nsubj");
        if (subject == Tree.NONE && tree.hangsBy(clause.head(), "conj")) {
            subject = tree.child(tree.head(clause.head()), "nsubj");
        }
        return subject != Tree.NONE && actors.isActor(tree, subject);
    }

    /** What happened to a thing: the motion was carried, work on the runway started. */
    private Optional<StatementKind> ofThing(Clause clause) {
        boolean passive = Sources.isPassive(clause.tree(), clause.head()) || isShut(clause);
        boolean main = clause.tree().hangsBy(clause.head(), "root", "parataxis");
        if (passive && deeds.isDone(clause) && main) {
            return Optional.of(StatementKind.ACT);
        }
        return main ? fact(clause) : Optional.empty();
    }

    /** The ward was shut: a participle that looks like an adjective. */
    private static boolean isShut(Clause clause) {
        Tree tree = clause.tree();
        int copula = tree.child(clause.head(), "cop");
        return tree.form(clause.head()).equals("shut") && tree.form(copula).matches("was|were|been");
    }

    private static Optional<StatementKind> fact(Clause clause) {
        boolean finite = clause.tree().is(clause.head(), PartOfSpeech.VERB, PartOfSpeech.AUX)
                || clause.tree().child(clause.head(), "cop") != Tree.NONE;
        boolean main = clause.tree().hangsBy(clause.head(), "root", "parataxis");
        return finite && main && clause.range().last() - clause.range().first() >= 3
                ? Optional.of(StatementKind.REPORT)
                : Optional.empty();
    }

    /** Whether the sentence tells of terms that bind: under the deal. */
    static boolean isUnderAccord(String sentence) {
        return ACCORD.matcher(sentence).find();
    }
}
