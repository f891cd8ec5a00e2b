package org.volteface.contradiction;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Modality;
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
        Statement earlier = named(turn);
        Statement later = plainest(turn);
        if (turn.kind() == FindingKind.BREACH) {
            return holder.name() + " promised " + when(earlier) + ": " + Quoted.words(earlier) + "; yet " + when(later)
                    + ": " + Quoted.words(later) + ".";
        }
        if (earlier.claim().stance().label() == later.claim().stance().label()) {
            return holder.name() + " took one side " + when(earlier) + " (" + Quoted.words(earlier) + ") and the other "
                    + when(later) + " (" + Quoted.words(later) + ").";
        }
        return holder.name() + " was " + side(earlier) + " " + when(earlier) + " (" + Quoted.words(earlier) + ") and "
                + side(later) + " " + when(later) + " (" + Quoted.words(later) + ").";
    }

    /** The earlier statement of the trial, or one beside it that names the thing where it does not: "that is a guarantee". */
    private static Statement named(Sided turn) {
        Statement earlier = turn.trial().candidate().earlier();
        return namesThing(earlier)
                ? earlier
                : turn.before().stream()
                        .filter(other -> other.kind() == earlier.kind() && namesThing(other))
                        .findFirst()
                        .orElse(earlier);
    }

    /** The statement that shows the later side best: the surest, of these one that names the thing, of these the first. */
    private static Statement plainest(Sided turn) {
        return turn.after().stream()
                .max(Comparator.comparingDouble((Statement statement) ->
                                statement.claim().stance().confidence())
                        .thenComparing(VerdictWriter::namesThing)
                        .thenComparing(statement -> -turn.after().indexOf(statement)))
                .orElseThrow();
    }

    private static boolean namesThing(Statement statement) {
        String words = statement.wording().text().toLowerCase(Locale.ROOT);
        List<String> terms = statement.claim().proposition().terms();
        return !terms.isEmpty() && words.contains(terms.get(0));
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
