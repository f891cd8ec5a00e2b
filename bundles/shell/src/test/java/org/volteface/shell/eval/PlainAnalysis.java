package org.volteface.shell.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.analysis.Analysed;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.analysis.Corpus;
import org.volteface.api.analysis.DocumentResult;
import org.volteface.api.analysis.Pending;
import org.volteface.api.analysis.SetAside;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Span;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.model.Wording;

/**
 * An analysis by one plain rule: "NAME backs/opposes/promises THING." is a statement of NAME, and two of one holder on opposite sides are a
 * turn. A text with "illegible" in it is set aside.
 */
final class PlainAnalysis implements Analysis {
    private static final Pattern SENTENCE = Pattern.compile("(\\w[\\w ]*?) (backs|opposes|promises) ([^.]+)\\.");

    @Override
    public Corpus corpus() {
        return new PlainCorpus();
    }

    @Override
    public List<String> missingRoles() {
        return List.of();
    }

    /** A corpus of what the rule finds. */
    private static final class PlainCorpus implements Corpus {
        private final Map<String, Statement> statements = new LinkedHashMap<>();

        @Override
        public Pending begin(Document document) {
            DocumentResult result = read(document);
            return () -> result;
        }

        private DocumentResult read(Document document) {
            if (document.text().contains("illegible")) {
                return new SetAside("plain@1 cannot read it");
            }
            List<Statement> found = new ArrayList<>();
            Matcher matcher = SENTENCE.matcher(document.text());
            while (matcher.find()) {
                found.add(statement(document, matcher));
            }
            found.forEach(statement -> statements.put(statement.id(), statement));
            return new Analysed(found);
        }

        @Override
        public List<Outcome> conclude() {
            List<Outcome> findings = new ArrayList<>();
            for (Statement one : statements.values()) {
                for (Statement two : statements.values()) {
                    if (one.timing()
                                            .said()
                                            .toString()
                                            .compareTo(two.timing().said().toString())
                                    < 0
                            && one.holder().equals(two.holder())
                            && side(one) != side(two)) {
                        findings.add(finding(one, two));
                    }
                }
            }
            return findings;
        }

        @Override
        public List<String> failures() {
            return List.of();
        }

        @Override
        public ArchiveView archive() {
            throw new UnsupportedOperationException("nobody asks for it");
        }
    }

    private static StanceLabel side(Statement statement) {
        return statement.claim().stance().label();
    }

    private static Finding finding(Statement one, Statement two) {
        FindingKind kind = one.kind() == StatementKind.COMMITMENT ? FindingKind.BREACH : FindingKind.REVERSAL;
        Turn turn = new Turn(List.of(one.id()), List.of(two.id()), List.of());
        Verdict verdict = new Verdict(Standing.SUPPORTED, Rating.FULL_FLOP, 0.75, "It turned.");
        return new Finding(kind, one.holder(), one.claim().proposition(), turn, verdict, List.of());
    }

    private static Statement statement(Document document, Matcher matcher) {
        Span content = new Span(matcher.start(3), matcher.end(3));
        Attribution attribution = new Attribution(
                AttributionKind.INDIRECT,
                List.of(new Span(matcher.start(1), matcher.end(1))),
                List.of(new Span(matcher.start(2), matcher.end(2))),
                List.of(content));
        Passage passage = new Passage(document.id(), Field.TEXT, new Span(matcher.start(2), matcher.end(3)));
        LocalDate day = document.published();
        return new Statement(
                document.id() + matcher.start(),
                new Wording(passage, matcher.group(), attribution),
                Holding.own(new Actor(matcher.group(1), matcher.group(1), ActorKind.PERSON)),
                claim(matcher.group(2), matcher.group(3)),
                Timing.said(day),
                List.of("plain@1"));
    }

    private static Claim claim(String verb, String thing) {
        Proposition topic = new Proposition(thing, List.of(thing), Direction.MORE, Scope.OPEN, Optional.empty());
        StanceLabel label = verb.equals("opposes") ? StanceLabel.AGAINST : StanceLabel.FAVOR;
        Stance stance = new Stance(label, Modality.CERTAIN, Optional.empty(), 0.9);
        StatementKind kind = verb.equals("promises") ? StatementKind.COMMITMENT : StatementKind.POSITION;
        return new Claim(kind, topic, stance, Optional.empty(), Set.of());
    }
}
