package org.volteface.shell.server;

import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Reports;

/** Promises and how they stand, on a page or as lines of JSON. */
final class PromiseList {
    private static final int LONGEST = 200;
    private static final String INDENT = "  ";

    private final StatementArchive archive;
    private final Report report;
    private final Optional<Actor> holder;

    /** Reads at most {@code most} commitments, of an actor where one is named. */
    PromiseList(StatementArchive archive, Reports reports, Optional<String> actor, int most) {
        this.archive = archive;
        this.holder = actor.map(new ActorSearch(archive)::find);
        this.report = reports.compose(new ReportRequest(ReportKind.PROMISES, holder.map(Actor::id), most), archive);
    }

    private List<PromiseSection> promises() {
        return report.sections().stream()
                .filter(PromiseSection.class::isInstance)
                .map(PromiseSection.class::cast)
                .toList();
    }

    /** A JSON object a line; nothing where there are no promises. */
    String lines() {
        return PromiseLines.of(promises());
    }

    /** A page for a person. */
    String page() {
        if (promises().isEmpty()) {
            return "There are no promises"
                    + holder.map(who -> " of " + who.name()).orElse("") + ".";
        }
        Page page = new Page();
        page.paragraph("", report.title() + ". " + report.summary());
        promises().forEach(promise -> {
            page.gap();
            show(page, promise);
        });
        return page.toString();
    }

    private void show(Page page, PromiseSection promise) {
        Statement commitment = promise.commitment().statement();
        page.paragraph(
                Phrases.shortId(commitment.id()) + INDENT,
                promise.status().label() + ": " + commitment.holder().name() + ", " + promised(commitment));
        page.paragraph(INDENT, commitment.happened().inWords() + ": " + Citations.words(commitment, LONGEST));
        promise.restatements()
                .forEach(again -> page.paragraph(
                        INDENT,
                        "again, " + again.statement().happened().inWords() + " ["
                                + Phrases.shortId(again.statement().id()) + "]"));
        PromiseLines.deadline(promise)
                .ifPresent(day ->
                        page.paragraph(INDENT, "last day: " + Edtf.day(day).inWords()));
        PromiseLines.condition(promise)
                .ifPresent(words -> page.paragraph(INDENT, "condition: “" + Page.cut(words, LONGEST) + "”"));
        if (!promise.ratable()) {
            page.paragraph(INDENT, "cannot be rated");
        }
        promise.history().forEach(change -> show(page, change));
    }

    private void show(Page page, StatusChange change) {
        page.paragraph(
                INDENT, change.status().label() + " since " + change.since().inWords() + ": " + change.because());
        change.evidence().stream()
                .filter(id -> !id.equals(change.commitment()))
                .flatMap(id -> archive.statement(id).stream())
                .forEach(shown -> page.paragraph(
                        INDENT + INDENT + Phrases.shortId(shown.id()) + INDENT,
                        shown.happened().text() + ", " + shown.holder().name() + ": "
                                + Citations.words(shown, LONGEST)));
    }

    private static String promised(Statement commitment) {
        String topic = commitment.claim().proposition().topic();
        boolean refrains = commitment.claim().stance().label() == StanceLabel.AGAINST;
        boolean doing = topic.split(" ", 2)[0].endsWith("ing");
        return refrains ? (doing ? "not " : "against ") + topic : topic;
    }
}
