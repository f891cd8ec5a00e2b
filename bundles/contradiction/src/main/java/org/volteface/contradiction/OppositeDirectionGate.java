package org.volteface.contradiction;

import org.volteface.api.contradiction.GateResult;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Statement;

/** The gate that asks whether the two point in opposite directions, each firmly enough. */
final class OppositeDirectionGate implements Gate {
    private final double confidence;

    OppositeDirectionGate(double confidence) {
        this.confidence = confidence;
    }

    @Override
    public String code() {
        return "opposite-direction";
    }

    @Override
    public GateResult judge(Candidate candidate) {
        Statement earlier = candidate.earlier();
        Statement later = candidate.later();
        if (candidate.contrast() != Contrast.OPPOSITE) {
            return pass(
                    candidate.contrast() == Contrast.FIGURE
                            ? "the figures lie apart"
                            : "what is told is the opposite of what was promised");
        }
        if (!Sides.opposite(earlier, later) && !Accord.left(earlier, later)) {
            return stop("the two take no opposite sides");
        }
        return firm(candidate);
    }

    private GateResult firm(Candidate candidate) {
        Statement earlier = candidate.earlier();
        Statement later = candidate.later();
        if (earlier.claim().is(Mark.LITOTES)) {
            return stop("not to refuse is not to want: what follows decides what was left open");
        }
        if (later.claim().is(Mark.LITOTES)) {
            return stop("no longer to refuse is not yet to want");
        }
        if (open(earlier)) {
            return stop("what was only likely or possible has become firm");
        }
        if (later.claim().stance().modality() == Modality.POSSIBLE) {
            return stop("the later side is only a possibility");
        }
        boolean stays = later.claim().is(Mark.UNCHANGED) && !Presence.of(earlier, later);
        if (stays && !candidate.breach()) {
            return stop("the later statement says that nothing has changed");
        }
        boolean disowned = candidate.breach() && Accord.repudiated(earlier, later);
        if (unsure(earlier) || (unsure(later) && !disowned)) {
            return stop("a side is too uncertain to be held against anybody");
        }
        return pass(
                disowned
                        ? "the holder says that it is no longer bound"
                        : "first " + side(earlier, earlier) + ", then " + side(later, earlier));
    }

    private static boolean open(Statement statement) {
        Modality modality = statement.claim().stance().modality();
        return modality == Modality.POSSIBLE || modality == Modality.PROBABLE;
    }

    private boolean unsure(Statement statement) {
        return statement.claim().stance().confidence() < confidence;
    }

    private static String side(Statement statement, Statement earlier) {
        return switch (Sides.toward(earlier, statement)) {
            case FAVOR -> "for it";
            case AGAINST -> "against it";
            case NONE -> "undecided";
        };
    }
}
