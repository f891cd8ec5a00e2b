package org.volteface.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;
import org.volteface.contracts.Samples;

/** Analysers as plain as can be: "X said yes to the pier" and "X said no to the pier" are the two sides. */
final class PlainAnalysers {
    static final Actor MAYOR = new Actor("office:mayor", "Mayor", ActorKind.OFFICE);

    private PlainAnalysers() {}

    static Analysers all() {
        return with(PlainAnalysers::detect);
    }

    static Analysers with(ContradictionDetector detector) {
        return set(Samples::annotate, Samples::drafts, detector);
    }

    static Analysers set(TextAnalyser text, StatementExtractor extractor, ContradictionDetector detector) {
        ActorResolver resolver = new TwoNames();
        StanceClassifier classifier = (statement, context) -> {
            String words = context.text()
                    .text(
                            statement.draft().passage().field(),
                            statement.draft().passage().span());
            StanceLabel label = words.contains("no") ? StanceLabel.AGAINST : StanceLabel.FAVOR;
            Proposition pier =
                    new Proposition("the pier", List.of("pier"), Direction.MORE, Scope.OPEN, Optional.empty());
            Stance stance = new Stance(label, Modality.CERTAIN, Optional.empty(), 1);
            return new Claim(statement.draft().kind(), pier, stance, Optional.empty(), Set.of());
        };
        return new Analysers(
                new Provider<>("text@1", text),
                new Provider<>("extraction@1", extractor),
                new Analysers.World(Knowledge.EMPTY, List.of("world@1")),
                new Provider<>("actors@1", resolver),
                new Provider<>("stance@1", classifier),
                new Provider<>("contradiction@1", detector));
    }

    private static List<Outcome> detect(Statement statement, History history) {
        return history.own().stream()
                .filter(before -> before.claim().stance().label()
                        == statement.claim().stance().label().opposite())
                .reduce((first, second) -> second)
                .map(before -> finding(before, statement))
                .stream()
                .toList();
    }

    private static Outcome finding(Statement before, Statement after) {
        Verdict verdict = new Verdict(Standing.SUPPORTED, Rating.FULL_FLOP, 1, "No, then yes.");
        Turn turn = new Turn(List.of(before.id()), List.of(after.id()), List.of());
        return new Finding(FindingKind.REVERSAL, after.holder(), after.claim().proposition(), turn, verdict, List.of());
    }
}
