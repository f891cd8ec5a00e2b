package org.volteface.contradiction;

import java.util.List;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Modality;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;

/** The writer of verdicts: how far the holder turned, how sure that is, and one sentence that says so. */
final class VerdictWriter {
    private static final double CONTESTED = 0.6;
    private static final double HALF = 0.8;
    private static final double LEAST_SURE = 0.3;
    private static final double PERCENT = 100;

    private final Calibration calibration;

    VerdictWriter(Calibration calibration) {
        this.calibration = calibration;
    }

    /** The verdict on {@code turn} of {@code holder}. */
    Verdict on(Sided turn, Actor holder) {
        Standing standing = StandingJudge.of(turn);
        Rating rating = rating(turn);
        return new Verdict(standing, rating, confidence(turn, standing, rating), why(turn, holder));
    }

    private static Rating rating(Sided turn) {
        if (turn.kind() == FindingKind.BREACH) {
            Candidate candidate = turn.trial().candidate();
            boolean partly =
                    candidate.contrast() == Contrast.PARTIAL && !Share.slight(candidate.earlier(), candidate.later());
            return partly ? Rating.COMPROMISE : Rating.PROMISE_BROKEN;
        }
        boolean firm = turn.after().stream()
                .anyMatch(statement -> statement.claim().stance().modality() == Modality.CERTAIN);
        return firm ? Rating.FULL_FLOP : Rating.HALF_FLIP;
    }

    private double confidence(Sided turn, Standing standing, Rating rating) {
        Candidate candidate = turn.trial().candidate();
        double scope = TermOverlap.of(
                        candidate.earlier().claim().proposition(),
                        candidate.later().claim().proposition())
                .share();
        double sure = Math.sqrt(surest(turn.before()) * surest(turn.after())) * scope;
        sure *= standing == Standing.CONTESTED ? CONTESTED : 1;
        sure *= rating == Rating.HALF_FLIP || rating == Rating.COMPROMISE ? HALF : 1;
        return Math.round(calibration.share(sure) * PERCENT) / PERCENT;
    }

    private static double surest(List<Statement> side) {
        return side.stream()
                .mapToDouble(statement -> statement.claim().stance().confidence())
                .reduce(LEAST_SURE, Math::max);
    }

    private static String why(Sided turn, Actor holder) {
        Statement earlier = turn.trial().candidate().earlier();
        Statement later = turn.trial().candidate().later();
        if (turn.kind() == FindingKind.BREACH) {
            return holder.name() + " promised " + when(earlier) + ": " + Quoted.words(earlier) + "; yet " + when(later)
                    + ": " + Quoted.words(later) + ".";
        }
        if (earlier.claim().stance().label() == later.claim().stance().label()) {
            String turned = Sides.toward(earlier, later) == StanceLabel.FAVOR ? "for it " : "against it ";
            return holder.name() + " was " + side(earlier) + " " + when(earlier) + " (" + Quoted.words(earlier)
                    + ") and " + turned + when(later) + " (" + Quoted.words(later) + ").";
        }
        return holder.name() + " was " + side(earlier) + " " + when(earlier) + " (" + Quoted.words(earlier) + ") and "
                + side(later) + " " + when(later) + " (" + Quoted.words(later) + ").";
    }

    private static String when(Statement statement) {
        return Chronology.undatedPromise(statement)
                ? "earlier"
                : statement.happened().when();
    }

    private static String side(Statement statement) {
        String topic = statement.claim().proposition().topic();
        String matter = topic.isBlank() ? "it" : Quoted.topic(topic);
        return switch (statement.claim().stance().label()) {
            case FAVOR -> "for " + matter;
            case AGAINST -> "against " + matter;
            case NONE -> "undecided on " + matter;
        };
    }
}
