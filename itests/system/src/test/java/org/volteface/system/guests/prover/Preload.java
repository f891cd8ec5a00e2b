package org.volteface.system.guests.prover;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.Entry;
import org.volteface.api.archive.Recording;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.model.Wording;

/** Statements put straight into the archive, as if they had been found, by the crowd and on the things that it speaks about. */
final class Preload {
    private static final int A_DOCUMENT = 10;
    private static final int A_BATCH = 1000;
    private static final int A_FINDING = 20;

    private final StatementArchive archive;
    private final List<Statement> patterns;
    private final List<String> madeBy;
    private final String detector;
    private final Random random = new Random(3);
    private int documents;

    /** Makes statements on {@code patterns}, one of each of the crowd. */
    Preload(StatementArchive archive, List<Statement> patterns, List<String> madeBy, String detector) {
        this.archive = archive;
        this.patterns = patterns;
        this.madeBy = madeBy;
        this.detector = detector;
    }

    /** How many documents it has made. */
    int documents() {
        return documents;
    }

    /** Fills the archive up to that many statements, none of them due; what came of them is made up too. */
    void upTo(long statements) throws IOException {
        while (archive.counts().statements() < statements) {
            for (int i = 0; i < A_BATCH / A_DOCUMENT; i++) {
                record();
            }
            for (List<Due> due = archive.due(A_BATCH); !due.isEmpty(); due = archive.due(A_BATCH)) {
                List<Conclusion> conclusions = new ArrayList<>();
                for (int i = 0; i < due.size(); i++) {
                    conclusions.add(Conclusion.of(due.get(i), outcomes(due, i), detector));
                }
                archive.conclude(conclusions);
            }
        }
    }

    /** A dismissal of each statement and the one before, and of some a finding. */
    private static List<Outcome> outcomes(List<Due> due, int index) {
        if (index == 0) {
            return List.of();
        }
        Statement before = due.get(index - 1).statement();
        Statement after = due.get(index).statement();
        Dismissal dismissal =
                new Dismissal(List.of(before.id(), after.id()), "same-proposition", "the one is not about the other");
        if (index % A_FINDING != 0) {
            return List.of(dismissal);
        }
        Finding finding = new Finding(
                FindingKind.REVERSAL,
                after.holder(),
                after.claim().proposition(),
                new Turn(List.of(before.id()), List.of(after.id()), List.of()),
                new Verdict(Standing.SUPPORTED, Rating.FULL_FLOP, 0.8, "It turned."),
                List.of());
        return List.of(dismissal, finding);
    }

    private void record() throws IOException {
        Document document = Crowd.document(documents, "Report " + documents + " of what was said.");
        documents++;
        List<Entry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < A_DOCUMENT; i++) {
            Statement statement = statement(document, i);
            entries.add(new Entry(statement, strands(statement)));
            ids.add(statement.id());
        }
        archive.record(new Recording(document, entries, madeBy, ids));
    }

    private Statement statement(Document document, int number) {
        Statement who = patterns.get(Crowd.oneOf(random));
        Statement what = patterns.get(Crowd.oneOf(random));
        StanceLabel side = random.nextBoolean() ? StanceLabel.FAVOR : StanceLabel.AGAINST;
        Claim claim = new Claim(
                kind(number),
                what.claim().proposition(),
                new Stance(side, Modality.CERTAIN, Optional.empty(), 0.8),
                Optional.empty(),
                Set.of());
        Span span = new Span(number, number + 1);
        Attribution attribution = new Attribution(AttributionKind.INDIRECT, List.of(), List.of(), List.of(span));
        return new Statement(
                Fingerprint.of(document.id(), String.valueOf(number)),
                new Wording(
                        new Passage(document.id(), Field.TEXT, span),
                        what.wording().text(),
                        attribution),
                Holding.own(who.holder()),
                claim,
                Timing.said(document.published()),
                madeBy);
    }

    private StatementKind kind(int number) {
        if (number == 0) {
            return StatementKind.COMMITMENT;
        }
        return random.nextInt(3) == 0 ? StatementKind.REPORT : StatementKind.POSITION;
    }

    /** The strands that such a statement lies on; {@link CrowdArchive} makes sure that they are named as those of real ones are. */
    static Set<String> strands(Statement statement) {
        Set<String> strands = new LinkedHashSet<>();
        for (String term : statement.claim().proposition().terms()) {
            strands.add("own\n" + statement.holder().id() + "\n" + term);
            strands.add("all\n" + term);
            if (statement.kind() == StatementKind.REPORT) {
                strands.add("fact\n" + term);
            }
        }
        return strands;
    }
}
