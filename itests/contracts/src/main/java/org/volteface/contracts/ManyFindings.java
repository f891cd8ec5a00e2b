package org.volteface.contracts;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.volteface.api.archive.Counts;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.GateResult;
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
import org.volteface.api.model.EventType;
import org.volteface.api.model.Field;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Passage;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Span;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.model.Wording;
import org.volteface.api.report.ArchiveState;
import org.volteface.api.report.Cited;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportBasis;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Section;
import org.volteface.api.report.TimelineSection;

/** Reports of any length in which every name, topic, title and passage holds given words; every third finding is contested. */
public final class ManyFindings {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
    private static final int PROMISE_EVERY = 5;
    private static final int CONTESTED_EVERY = 3;
    private static final int DAYS = 900;

    private final String words;

    private ManyFindings(String words) {
        this.words = words;
    }

    /** A report with {@code number} findings, whose texts hold {@code words}. */
    public static Report of(int number, String words) {
        return new ManyFindings(words).report(number);
    }

    private Report report(int number) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sections.add(finding(i));
        }
        if (number > 0) {
            sections.add(new TimelineSection(
                    about(0),
                    List.of(cited(0, StatementKind.POSITION, true), cited(0, StatementKind.POSITION, false))));
        }
        for (int i = 0; i < number; i += PROMISE_EVERY) {
            sections.add(new PromiseSection(
                    cited(i, StatementKind.COMMITMENT, true), List.of(), PromiseStatus.IN_THE_WORKS, List.of()));
        }
        ReportRequest request = new ReportRequest(ReportKind.FINDINGS, Optional.empty(), Math.max(1, number));
        Counts counts = new Counts(2L * number, 3L * number, number, 0);
        ReportBasis basis = new ReportBasis(
                "everything; " + words,
                Map.of(),
                new ArchiveState(counts, FIRST.plusDays(DAYS), OptionalLong.of(number)),
                List.of("org.volteface.contracts@1.0.0", "org.example.detector@2.1.0"));
        return new Report(request, number + " findings " + words, "They turned. " + words, sections, basis);
    }

    private FindingSection finding(int number) {
        Cited before = cited(number, StatementKind.POSITION, true);
        Cited after = cited(number, StatementKind.POSITION, false);
        boolean contested = number % CONTESTED_EVERY == CONTESTED_EVERY - 1;
        Finding finding = new Finding(
                FindingKind.REVERSAL,
                holder(number),
                about(number),
                new Turn(
                        List.of(before.statement().id()),
                        List.of(after.statement().id()),
                        List.of()),
                new Verdict(
                        contested ? Standing.CONTESTED : Standing.SUPPORTED, Rating.FULL_FLOP, 0.8, "Why: " + words),
                List.of(new GateResult("same-holder", true, words)));
        return new FindingSection(finding, List.of(before), List.of(after), List.of());
    }

    private Cited cited(int number, StatementKind kind, boolean before) {
        LocalDate day = FIRST.plusDays(before ? number % DAYS : DAYS);
        String text = words + " " + (before ? "before " : "after ") + number;
        Span span = new Span(0, text.length());
        String document = Fingerprint.of("document", Integer.toString(number), Boolean.toString(before));
        Statement statement = new Statement(
                Fingerprint.of(document, kind.name()),
                new Wording(
                        new Passage(document, Field.TEXT, span),
                        text,
                        new Attribution(AttributionKind.DIRECT, List.of(), List.of(), List.of(span))),
                Holding.own(holder(number)),
                claim(number, kind, before),
                Timing.said(day),
                List.of("org.volteface.contracts@1.0.0"));
        Origin origin = new Origin("Wire " + words, Optional.of(URI.create("https://example.org/" + document)));
        return new Cited(statement, new Headline(origin, day, "Title " + words));
    }

    private Claim claim(int number, StatementKind kind, boolean before) {
        Stance stance =
                new Stance(before ? StanceLabel.AGAINST : StanceLabel.FAVOR, Modality.CERTAIN, Optional.of(words), 0.9);
        return new Claim(kind, about(number), stance, Optional.of(EventType.SUPPORT), Set.of());
    }

    private Actor holder(int number) {
        return new Actor("actor-" + number % 50, words + " " + number % 50, ActorKind.PERSON);
    }

    private Proposition about(int number) {
        return new Proposition(
                "raising the toll " + words,
                List.of("toll", "n" + number),
                Direction.MORE,
                Scope.OPEN,
                Optional.of("other party " + words));
    }
}
