package org.volteface.console.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRenderer;
import org.volteface.console.page.Frame;

/**
 * The page on which a report is chosen.
 *
 * @param frame what stands around it
 * @param draft what is chosen so far
 * @param choices what can be chosen
 * @param refusal why no report can be made of it; empty where one can, or nobody has asked
 * @param preview what it would show, where somebody has asked
 */
public record NewReportView(
        Frame frame, Draft draft, Choices choices, Optional<String> refusal, Optional<Preview> preview) {
    /** Refuses null. */
    public NewReportView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(choices, "choices");
        Objects.requireNonNull(refusal, "refusal");
        Objects.requireNonNull(preview, "preview");
    }

    /**
     * What can be chosen.
     *
     * @param actors the names of the actors by their ids
     * @param propositions the topics of the propositions by their keys
     * @param renderers the forms that are there
     */
    public record Choices(
            Map<String, String> actors, Map<String, String> propositions, List<ReportRenderer> renderers) {
        /** Copies the list. */
        public Choices {
            renderers = List.copyOf(renderers);
        }

        /** The forms that are there for people, or for programs. */
        public List<ReportOrder.Form> forms(boolean people) {
            return renderers.stream()
                    .filter(renderer -> renderer.isForPeople() == people)
                    .map(ReportOrder.Form::of)
                    .toList();
        }
    }

    /** The kinds of reports. */
    public List<ReportKind> kinds() {
        return List.of(ReportKind.values());
    }

    /** What a kind is called. */
    public String words(ReportKind kind) {
        return ScopeWords.kind(kind);
    }

    /** How promises may stand. */
    public List<PromiseStatus> statuses() {
        return List.of(PromiseStatus.values());
    }
}
