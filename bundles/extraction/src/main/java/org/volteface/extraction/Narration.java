package org.volteface.extraction;

import java.util.Optional;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.PartOfSpeech;

/** Reads what the narrator tells: a deed, a stand, a standing commitment, a fact, or nothing worth a record. */
final class Narration {
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
        if (Phrase.CORRECTION.in(words)) {
            return Optional.of(StatementKind.CORRECTION);
        }
        if (Phrase.APOLOGY.in(words)) {
            return Optional.of(StatementKind.ADMISSION);
        }
        if (hasActor(clause) && Bonds.isGiven(clause) || Bonds.isHeralded(clause)) {
            return Optional.of(StatementKind.COMMITMENT);
        }
        Optional<StatementKind> standing = ofSubject(clause);
        if (standing.isPresent()) {
            return standing;
        }
        if (deeds.isDecision(clause.tree(), clause.head())) {
            return Optional.of(StatementKind.ACT);
        }
        if (ActFinder.isSaying(clause.tree(), clause.head()) && !Phrase.STAND.in(words)) {
            return fact(clause);
        }
        if (!hasActor(clause)) {
            return ofThing(clause);
        }
        Optional<StatementKind> spoken = ofVerb(clause);
        if (spoken.isPresent()) {
            return spoken;
        }
        if (Phrase.STAND.in(words)) {
            return Optional.of(StatementKind.POSITION);
        }
        if (deeds.isDone(clause) || deeds.isLeftUndone(clause)) {
            return Optional.of(StatementKind.ACT);
        }
        if (Phrase.FUTURE.in(words)) {
            boolean bound =
                    isUnderAccord(" " + clause.tree().words(clause.tree().all()) + " ");
            return Optional.of(bound ? StatementKind.COMMITMENT : StatementKind.POSITION);
        }
        return fact(clause);
    }

    /** Whether the paper itself may tell such a thing of itself: it puts right what it reported, and says that it is sorry. */
    static boolean isOfPaper(StatementKind kind) {
        return kind == StatementKind.CORRECTION || kind == StatementKind.ADMISSION;
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
        return cues.verb(clause.tree(), clause.head()).flatMap(cue -> switch (cue.type()) {
            case ACCUSE -> Optional.of(StatementKind.CLAIM_ABOUT_OTHER);
            case ASK, DEMAND -> Optional.of(KindReader.request(clause));
            default -> KindReader.ofType(cue.type());
        });
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
        if (passive && main && (deeds.isDone(clause) || deeds.isLeftUndone(clause))) {
            return Optional.of(StatementKind.ACT);
        }
        boolean settled = Phrase.EFFECTIVE.in(clause.words()) && deeds.isMeasured(clause) && isAhead(clause);
        return main ? settled ? Optional.of(StatementKind.ACT) : fact(clause) : Optional.empty();
    }

    /** Fares will rise, or go up by a figure, from a day that is to come. */
    private static boolean isAhead(Clause clause) {
        boolean past = Deeds.isPastForm(clause.tree(), clause.head());
        return Phrase.FUTURE.in(clause.words()) || !past && clause.has(PartOfSpeech.NUM);
    }

    /** The ward was shut: a participle that looks like an adjective. */
    private static boolean isShut(Clause clause) {
        Tree tree = clause.tree();
        int copula = tree.child(clause.head(), "cop");
        return tree.form(clause.head()).equals("shut") && tree.reads(copula, "was", "were", "been");
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
        return Phrase.ACCORD.in(sentence);
    }
}
