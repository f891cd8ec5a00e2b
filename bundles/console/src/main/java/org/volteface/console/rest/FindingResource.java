package org.volteface.console.rest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Verdict;

/**
 * A finding.
 *
 * @param id its id
 * @param number grows with each finding that is made
 * @param kind reversal or breach
 * @param holder whom it is about
 * @param proposition what the holder turned on
 * @param verdict what is concluded
 * @param evidence the statements that it rests on
 * @param gates every gate that it passed, with the reason
 * @param review what was decided on it; left out where nothing is
 * @param decisions how many decisions were made on it or taken back, remarks not counted: what a decision is handed in with as seen
 * @param madeBy the detector that made it
 */
record FindingResource(
        String id,
        long number,
        String kind,
        ActorReference holder,
        PropositionReference proposition,
        Conclusion verdict,
        Evidence evidence,
        List<Gate> gates,
        @Nullable Decision review,
        int decisions,
        String madeBy) {

    /**
     * What is concluded.
     *
     * @param standing supported, or contested: then it accuses nobody until somebody has judged it
     * @param rating on the scale of fact-checkers
     * @param confidence from 0 to 1
     * @param why in words for a person
     */
    record Conclusion(String standing, String rating, double confidence, String why) {
        static Conclusion of(Verdict verdict) {
            return new Conclusion(
                    Names.of(verdict.standing()), verdict.rating().label(), verdict.confidence(), verdict.why());
        }
    }

    /**
     * The ids of the statements on each side, in the order of time.
     *
     * @param before the earlier side
     * @param after the later side
     * @param conditions what shows that a condition held
     */
    record Evidence(List<String> before, List<String> after, List<String> conditions) {}

    /**
     * A gate that was passed.
     *
     * @param gate its name
     * @param because why
     */
    record Gate(String gate, String because) {}

    /**
     * What was decided.
     *
     * @param decision confirmed or dismissed
     * @param by by whom
     * @param at when
     * @param why why; may be empty
     */
    record Decision(String decision, String by, String at, String why) {
        static Decision of(Review review) {
            return new Decision(
                    Names.of(review.decision()), review.by(), review.at().toString(), review.why());
        }
    }

    static FindingResource of(FoundFinding found, Optional<Review> review, int decisions) {
        Finding finding = found.finding();
        return new FindingResource(
                finding.id(),
                found.number(),
                Names.of(finding.kind()),
                ActorReference.of(finding.holder()),
                PropositionReference.of(finding.proposition()),
                Conclusion.of(finding.verdict()),
                new Evidence(
                        finding.turn().before(),
                        finding.turn().after(),
                        finding.turn().conditions()),
                finding.gates().stream()
                        .map(gate -> new Gate(gate.gate(), gate.because()))
                        .toList(),
                review.map(Decision::of).orElse(null),
                decisions,
                found.madeBy());
    }
}
