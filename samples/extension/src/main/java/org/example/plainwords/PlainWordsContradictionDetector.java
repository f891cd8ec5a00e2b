package org.example.plainwords;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Actor;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;

/** A detector of reversals that goes by equal terms: the same holder, the same thing, the other side, both flatly said. */
@Component(configurationPid = "org.example.plainwords.detector")
@Designate(ocd = PlainWordsContradictionDetector.Config.class)
public final class PlainWordsContradictionDetector implements ContradictionDetector {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "Plain words: detector", description = "Reversals by equal terms")
    public @interface Config {
        /** How sure both sides have to be. */
        @AttributeDefinition(
                description = "From 0 to 1: a side that is less sure is held against nobody",
                min = "0",
                max = "1")
        double confidence() default 0.7;
    }

    private final double confidence;

    /** Takes its settings. A component is made anew when they change, so that its fields can be final. */
    @Activate
    public PlainWordsContradictionDetector(Config config) {
        confidence = config.confidence();
    }

    @Override
    public List<Outcome> detect(Statement statement, History history) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Statement earlier : history.own()) {
            if (isComparable(earlier, statement)) {
                outcomes.add(outcome(earlier, statement));
            }
        }
        return outcomes;
    }

    /** What is not even about the same thing is no candidate: to dismiss it would only fill the archive. */
    private boolean isComparable(Statement earlier, Statement later) {
        List<String> terms = later.claim().proposition().terms();
        return earlier.holder().id().equals(later.holder().id())
                && !later.holder().equals(Actor.NARRATOR)
                && !terms.isEmpty()
                && Set.copyOf(terms)
                        .equals(Set.copyOf(earlier.claim().proposition().terms()))
                && isSure(earlier)
                && isSure(later);
    }

    private boolean isSure(Statement statement) {
        Stance stance = statement.claim().stance();
        return stance.label() != StanceLabel.NONE && stance.confidence() >= confidence;
    }

    /** Every candidate that is no finding is dismissed with the gate that stopped it, so that an analyst can ask why. */
    private static Outcome outcome(Statement earlier, Statement later) {
        List<String> evidence = List.of(earlier.id(), later.id());
        if (earlier.happened().ordering().compareTo(later.happened().ordering()) >= 0) {
            return new Dismissal(evidence, "time-order", "neither is known to be the later one");
        }
        if (side(earlier) == side(later)) {
            return new Dismissal(evidence, "opposite-direction", "both take the same side");
        }
        if (!isFlat(earlier) || !isFlat(later)) {
            return new Dismissal(evidence, "unconditional", "one of them is not said flatly");
        }
        return reversal(earlier, later);
    }

    private static Finding reversal(Statement earlier, Statement later) {
        String topic = later.claim().proposition().topic();
        String why = later.holder().name() + " was " + word(earlier) + " " + topic + " "
                + earlier.happened().when() + " and " + word(later) + " it "
                + later.happened().when() + ".";
        Standing standing = isFirstHand(earlier) || isFirstHand(later) ? Standing.SUPPORTED : Standing.CONTESTED;
        double sure = Math.min(
                earlier.claim().stance().confidence(), later.claim().stance().confidence());
        return new Finding(
                FindingKind.REVERSAL,
                later.holder(),
                later.claim().proposition(),
                new Turn(List.of(earlier.id()), List.of(later.id()), List.of()),
                new Verdict(standing, Rating.FULL_FLOP, sure, why),
                List.of(
                        new GateResult(
                                "same-holder",
                                true,
                                "both are statements of " + later.holder().name()),
                        new GateResult("same-proposition", true, "both name " + topic),
                        new GateResult("time-order", true, "the one was said before the other"),
                        new GateResult("opposite-direction", true, "they take opposite sides"),
                        new GateResult("unconditional", true, "both are said flatly")));
    }

    /** Favour of more of a thing and opposition to less of it are the same side. */
    private static StanceLabel side(Statement statement) {
        return statement
                .claim()
                .proposition()
                .direction()
                .toward(statement.claim().stance().label());
    }

    private static boolean isFlat(Statement statement) {
        Stance stance = statement.claim().stance();
        return stance.modality() == Modality.CERTAIN && stance.condition().isEmpty();
    }

    private static boolean isFirstHand(Statement statement) {
        AttributionKind kind = statement.wording().attribution().kind();
        return kind == AttributionKind.DIRECT || kind == AttributionKind.MIXED;
    }

    private static String word(Statement statement) {
        return statement.claim().stance().label() == StanceLabel.FAVOR ? "for" : "against";
    }
}
