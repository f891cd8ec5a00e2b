package org.volteface.contradiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Statement;

/** The gate that asks whether what was said was still standing: not corrected, not changed by both, not run out. */
final class StillInForceGate implements Gate {
    private static final int SHARED_WORDS = 2;
    private static final Pattern BOND = Pattern.compile(
            "\\b(?:promises?|pledges?|commitments?|undertakings?|obligations?|guarantees?|word|vows?|assurances?)\\b");
    private static final Pattern MOVED = Pattern.compile(
            "^(?!.*\\b(?:agree|consent|with the )).*\\b(?:extend|postpon|put back|mov\\w+ back|lengthen)");

    @Override
    public String code() {
        return "still-in-force";
    }

    @Override
    public GateResult judge(Candidate candidate) {
        for (Statement side : List.of(candidate.earlier(), candidate.later())) {
            if (all(candidate).anyMatch(other -> Retraction.takesBack(other, side))) {
                return stop("the report of " + Quoted.words(side) + " was corrected");
            }
        }
        Optional<Statement> amendment =
                all(candidate).filter(other -> amends(other, candidate)).findFirst();
        if (candidate.breach() && amendment.isPresent()) {
            return stop("those concerned changed it: " + Quoted.words(amendment.get()));
        }
        return expired(candidate)
                ? stop("the promise had run out on "
                        + Quoted.date(candidate.earlier().timing().deadline().orElseThrow()))
                : pass("nothing had taken it back");
    }

    private static Stream<Statement> all(Candidate candidate) {
        return Stream.concat(candidate.history().own().stream(), candidate.history().related().stream());
    }

    private static boolean amends(Statement amendment, Candidate candidate) {
        LocalDate made = amendment.happened().ordering();
        return amendment.claim().is(Mark.AMENDED)
                && made.isAfter(candidate.earlier().happened().ordering())
                && !made.isAfter(candidate.later().happened().ordering())
                && (touches(amendment, candidate.earlier()) || releases(amendment, candidate.earlier()))
                && !isAlone(amendment, candidate.earlier());
    }

    /** Whether the one to whom something was promised gives the promise back, which names who is bound rather than to what. */
    private static boolean releases(Statement amendment, Statement promise) {
        String words = amendment.wording().text();
        return !amendment.holder().equals(promise.holder())
                && BOND.matcher(words).find()
                && Stems.of(words).containsAll(Stems.of(promise.holder().name()));
    }

    /** Whether the one who is bound moves the date without anybody's consent. */
    private static boolean isAlone(Statement amendment, Statement promise) {
        return amendment.holder().equals(promise.holder())
                && MOVED.matcher(amendment.wording().text()).find();
    }

    /** Whether an amendment, which names the agreement rather than the thing, says enough of the promise's own words. */
    private static boolean touches(Statement amendment, Statement promise) {
        Set<String> told = Stems.of(amendment.wording().text());
        Set<String> promised = Stems.of(promise.wording().text());
        promise.claim().proposition().terms().forEach(term -> promised.add(Stems.stem(term)));
        told.retainAll(promised);
        return told.size() >= SHARED_WORDS || Retraction.sameMatter(amendment, promise);
    }

    private static boolean expired(Candidate candidate) {
        Window window = Window.of(candidate.earlier());
        return candidate.breach()
                && window.lasting()
                && window.isOver(candidate.later().happened().ordering());
    }
}
