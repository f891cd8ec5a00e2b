package org.volteface.reporting;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReviewStatus;
import org.volteface.api.report.Section;
import org.volteface.api.report.TimelineSection;

/** A report as a JSON object: one list for each kind of section, in the order of the report. */
final class JsonReport {
    private final JsonWriter json;
    private final JsonStatement statements;

    JsonReport(JsonWriter json) {
        this.json = json;
        this.statements = new JsonStatement(json);
    }

    void write(Report report) throws IOException {
        json.beginObject();
        head(report);
        for (ChangesSection section : Sections.of(report).changes()) {
            json.name("changes").beginObject();
            new JsonChanges(json).write(section);
            json.endObject();
        }
        list("findings", FindingSection.class, report, this::finding);
        list("timelines", TimelineSection.class, report, this::timeline);
        list("promises", PromiseSection.class, report, this::promise);
        list("dismissals", DismissalSection.class, report, this::dismissal);
        json.endObject();
    }

    /** The members that tell of the report as a whole. */
    void head(Report report) throws IOException {
        json.name("report").value(lower(report.request().kind()));
        if (report.request().actorId().isPresent()) {
            json.name("actor").value(report.request().actorId().get());
        }
        json.name("title").value(report.title());
        json.name("summary").value(report.summary());
        json.name("leftOut").value(Sections.of(report).leftOut());
        new JsonBasis(json).write(report);
    }

    /** The members of one section. */
    void section(Section section) throws IOException {
        if (section instanceof FindingSection finding) {
            finding(finding);
        } else if (section instanceof TimelineSection timeline) {
            timeline(timeline);
        } else if (section instanceof PromiseSection promise) {
            promise(promise);
        } else if (section instanceof DismissalSection dismissal) {
            dismissal(dismissal);
        } else if (section instanceof ChangesSection changes) {
            new JsonChanges(json).write(changes);
        }
    }

    private void finding(FindingSection section) throws IOException {
        Finding finding = section.finding();
        json.name("id").value(finding.id());
        json.name("kind").value(lower(finding.kind()));
        json.name("standing").value(lower(finding.verdict().standing()));
        json.name("rating").value(finding.verdict().rating().label());
        json.name("confidence").value(finding.verdict().confidence());
        json.name("why").value(finding.verdict().why());
        review(section.review());
        lead(finding.turn().lead());
        statements.actor("holder", finding.holder());
        statements.proposition(finding.proposition());
        cited("before", section.before());
        cited("after", section.after());
        cited("conditions", section.conditions());
        json.name("gates").beginArray();
        for (GateResult gate : finding.gates()) {
            json.beginObject().name("gate").value(gate.gate());
            json.name("because").value(gate.because()).endObject();
        }
        json.endArray();
    }

    private void review(ReviewStatus status) throws IOException {
        if (!status.kept()) {
            return;
        }
        json.name("review").beginObject().name("status").value(status.label());
        if (status.review().isPresent()) {
            json.name("by").value(status.review().get().by());
            json.name("at").value(status.review().get().at().toString());
            json.name("why").value(status.review().get().why());
        }
        json.endObject();
    }

    private void lead(Turn.Lead lead) throws IOException {
        json.name("lead").beginObject().name("earlier").value(lead.earlier());
        json.name("later").value(lead.later()).endObject();
    }

    private void timeline(TimelineSection section) throws IOException {
        statements.proposition(section.proposition());
        cited("entries", section.entries());
    }

    private void promise(PromiseSection section) throws IOException {
        json.name("status").value(section.status().label());
        json.name("commitment");
        statements.write(section.commitment());
        cited("restatements", section.restatements());
        json.name("history").beginArray();
        for (StatusChange change : section.history()) {
            json.beginObject().name("status").value(change.status().label());
            json.name("since").value(change.since().text());
            json.name("because").value(change.because());
            ids("evidence", change.evidence());
            json.endObject();
        }
        json.endArray();
    }

    private void dismissal(DismissalSection section) throws IOException {
        Dismissal dismissal = section.dismissal();
        json.name("gate").value(dismissal.gate());
        json.name("because").value(dismissal.because());
        cited("evidence", section.evidence());
    }

    private void cited(String name, List<Cited> list) throws IOException {
        json.name(name).beginArray();
        for (Cited cited : list) {
            statements.write(cited);
        }
        json.endArray();
    }

    private void ids(String name, List<String> ids) throws IOException {
        json.name(name).beginArray();
        for (String id : ids) {
            json.value(id);
        }
        json.endArray();
    }

    private <S extends Section> void list(String name, Class<S> type, Report report, Part<S> part) throws IOException {
        json.name(name).beginArray();
        for (Section section : report.sections()) {
            if (type.isInstance(section)) {
                json.beginObject();
                part.write(type.cast(section));
                json.endObject();
            }
        }
        json.endArray();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Writes the fields of one section. */
    private interface Part<S> {
        void write(S section) throws IOException;
    }
}
