package org.volteface.console.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.StanceLabel;
import org.volteface.console.chart.LaneTurn;
import org.volteface.console.chart.LaneTurn.Kind;
import org.volteface.console.chart.Link;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Words;

/** The turns of a lane: its findings, and the pairs that look like one and were stopped by a gate. */
public final class LaneTurns {
    private static final int MOST_FINDINGS = 6;
    private static final int MOST_DISMISSALS = 2;
    /** What these stop no reader would take for a turn. */
    private static final Set<String> PLAIN = Set.of("same-holder", "opposite-direction", "one-utterance", "time-order");

    private final List<CitedPassage> passages;
    private final Map<String, CitedPassage> byId = new HashMap<>();
    private final List<LaneTurn> turns = new ArrayList<>();

    /** Takes the statements of the lane, in the order of time. */
    public LaneTurns(List<CitedPassage> passages) {
        this.passages = List.copyOf(passages);
        passages.forEach(passage -> byId.put(passage.statement().id(), passage));
    }

    /** The turns that are found among the statements. */
    public List<LaneTurn> of(Collection<Finding> findings, Map<String, List<Dismissal>> dismissals) {
        findings.stream()
                .flatMap(finding -> turn(finding).stream())
                .limit(MOST_FINDINGS)
                .forEach(turns::add);
        passages.stream()
                .flatMap(passage -> dismissals.getOrDefault(passage.statement().id(), List.of()).stream())
                .distinct()
                .filter(this::looksLikeATurn)
                .limit(MOST_DISMISSALS)
                .map(LaneTurns::turn)
                .forEach(turns::add);
        return List.copyOf(turns);
    }

    /** The passage that shows a side best, or another of the side where the lane has not got that. */
    private Optional<String> shown(String best, List<String> side) {
        return Stream.concat(Stream.of(best), side.stream())
                .filter(byId::containsKey)
                .findFirst();
    }

    private Optional<LaneTurn> turn(Finding finding) {
        Optional<String> before =
                shown(finding.turn().lead().earlier(), finding.turn().before());
        Optional<String> after =
                shown(finding.turn().lead().later(), finding.turn().after());
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        boolean contested = Words.isContested(finding);
        String label = finding.verdict().rating().label() + (contested ? ", contested" : "");
        String told = label + ": " + finding.verdict().why();
        return Optional.of(new LaneTurn(
                before.get(),
                after.get(),
                contested ? Kind.CONTESTED : Kind.FINDING,
                label,
                new Link("/findings/" + finding.id(), told)));
    }

    private boolean looksLikeATurn(Dismissal dismissal) {
        if (dismissal.evidence().size() < 2 || PLAIN.contains(dismissal.gate())) {
            return false;
        }
        Optional<CitedPassage> before =
                Optional.ofNullable(byId.get(dismissal.evidence().get(0)));
        Optional<CitedPassage> after = Optional.ofNullable(
                byId.get(dismissal.evidence().get(dismissal.evidence().size() - 1)));
        Set<StanceLabel> sides = new HashSet<>();
        Stream.of(before, after)
                .flatMap(Optional::stream)
                .map(CitedPassage::side)
                .forEach(sides::add);
        boolean laterOn = before.isPresent()
                && after.isPresent()
                && before.get()
                        .statement()
                        .happened()
                        .ordering()
                        .isBefore(after.get().statement().happened().ordering());
        return laterOn && sides.equals(Set.of(StanceLabel.FAVOR, StanceLabel.AGAINST)) && !isTold(dismissal);
    }

    private boolean isTold(Dismissal dismissal) {
        return turns.stream().anyMatch(turn -> dismissal.evidence().containsAll(Set.of(turn.before(), turn.after())));
    }

    private static LaneTurn turn(Dismissal dismissal) {
        List<String> evidence = dismissal.evidence();
        String label = "dismissed: " + Words.gate(dismissal.gate());
        return new LaneTurn(
                evidence.get(0),
                evidence.get(evidence.size() - 1),
                Kind.DISMISSAL,
                label,
                new Link("/help#gate-" + dismissal.gate(), label + ": " + dismissal.because()));
    }
}
