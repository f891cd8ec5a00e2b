package org.volteface.extraction;

import java.util.Locale;

/** Tells what binds who says it, where no cue of promising introduces it. */
final class Bonds {
    private final Windows windows;
    private final WordSet measures;

    Bonds(Windows windows, Inflections inflections) {
        this.windows = windows;
        this.measures = new WordSet("measures.tsv", inflections::verb);
    }

    /** Whether the words of saying introduce something that binds. */
    boolean binds(Attributed said) {
        String words = said.clause().words();
        if (said.cue().takes("as") && Phrase.FIRM.in(words) || Phrase.GUARANTEE.in(words) || isGiven(said.clause())) {
            return true;
        }
        if (!Phrase.FUTURE.in(words)) {
            return false;
        }
        if (isEnsured(said)) {
            return true;
        }
        boolean solemn = Phrase.SOLEMN.in(said.sentence()) || isHeralded(said.clause());
        return solemn || Phrase.AHEAD.in(words) || isDated(said) || windows.isHeldFor(said.clause()) || isOffer(said);
    }

    /** Whether the clause tells how a promise was given: signed a pledge. */
    static boolean isGiven(Clause clause) {
        int head = clause.head();
        return Phrase.GIVEN.opens(
                " " + clause.tree().words(new Range(head, clause.range().last())) + " ");
    }

    /** "Repeated her vow: she would serve one term": what follows the noun of promising and its colon. */
    static boolean isHeralded(Clause clause) {
        int first = clause.range().first();
        return first > 0
                && Phrase.FUTURE.in(clause.words())
                && Phrase.HERALD.in(" " + clause.tree().words(new Range(0, first)) + " ");
    }

    /** "None of you will be moved", "Every child will get a meal": what holds of all or of none is vouched for, unless it comes by itself. */
    private boolean isEnsured(Attributed said) {
        Clause clause = said.clause();
        boolean backshift = clause.words().contains(" would ");
        boolean passive = Sources.isPassive(clause.tree(), clause.head());
        return !(backshift && (said.quoted() || !passive))
                && !measures.has(clause.tree().form(clause.head()))
                && (passive && Phrase.OF_NONE.opens(clause.words()) || Phrase.OF_ALL.opens(clause.words()));
    }

    /** Whether a day is named: of what nobody does, such as prices that fall by then, it foretells and does not bind. */
    private boolean isDated(Attributed said) {
        Clause clause = said.clause();
        boolean own = isOwn(clause);
        boolean foretold = !own && measures.has(clause.tree().form(clause.head()));
        return !foretold && Windows.hasLastDay(clause.words()) || own && Phrase.TERM.in(clause.words());
    }

    /** "If the county pays, we will build it": what is offered for something in return; one's own no offers nothing. */
    private static boolean isOffer(Attributed said) {
        Clause clause = said.clause();
        boolean firm = !said.quoted() || !clause.words().contains(" would ");
        return said.condition().isPresent()
                && firm
                && (isOwn(clause) || Phrase.GRANTED.in(clause.words()))
                && !Marks.isNegated(clause)
                && !KindReader.harms(clause.words())
                && !Phrase.UNREAL.in(lower(said.condition().get()) + clause.words());
    }

    /** "If I fail, I will resign": what the speaker would bear himself is no threat to anybody. */
    boolean isOwnForfeit(Attributed said) {
        return said.quoted()
                && said.condition().filter(Bonds::isOfSpeaker).isPresent()
                && isOwn(said.clause())
                && Phrase.FUTURE.in(said.clause().words())
                && !said.clause().words().contains(" would ")
                && Phrase.FORFEIT.in(said.clause().words());
    }

    private static boolean isOfSpeaker(String condition) {
        return Phrase.OWN_CONDITION.in(lower(condition));
    }

    private static String lower(String words) {
        return " " + words.toLowerCase(Locale.ROOT) + " ";
    }

    private static boolean isOwn(Clause clause) {
        return clause.subject().isPresent() && KindReader.isOwn(clause);
    }

    /** Whether it was agreed to until a day or for a time, or under an accord. */
    static boolean isAgreed(Attributed said) {
        String words = said.clause().words();
        boolean bound = Phrase.AGREED.in(words) && (Windows.isSet(words) || Phrase.AGREED_TERM.in(words));
        return Narration.isUnderAccord(said.sentence()) || bound;
    }
}
