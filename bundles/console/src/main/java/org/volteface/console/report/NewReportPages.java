package org.volteface.console.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.report.ReportRequest;
import org.volteface.console.page.Frame;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The page on which a report is chosen and looked at beforehand, and what begins to make one. */
final class NewReportPages {
    private static final int BAD_REQUEST = 400;

    private final Platform platform;
    private final ReportWork work;

    NewReportPages(Platform platform, ReportWork work) {
        this.platform = platform;
        this.work = work;
    }

    Answer show(Exchange exchange) throws Refusal {
        Draft draft = Draft.of(exchange);
        if (exchange.value("preview").isEmpty()) {
            return page(exchange, draft, Optional.empty(), Optional.empty());
        }
        try {
            return page(exchange, draft, Optional.empty(), Optional.of(work.preview(draft.request())));
        } catch (IllegalArgumentException e) {
            return page(exchange, draft, Optional.ofNullable(e.getMessage()), Optional.empty());
        } catch (Refusal e) {
            if (exchange.wantsPart()) {
                return page(exchange, draft, Optional.of(e.reason()), Optional.empty());
            }
            throw e;
        }
    }

    /** The choices that fit what somebody types. */
    Answer choices(Exchange exchange) throws Refusal {
        Draft draft = Draft.of(exchange);
        DraftChoices choices = new DraftChoices(platform);
        return switch (exchange.part("what")) {
            case "actors" -> options(draft, "actor", choices.actors(draft));
            case "propositions" -> options(draft, "proposition", choices.propositions(draft));
            default -> throw Refusal.unknown("nothing of that kind can be chosen");
        };
    }

    private static Answer options(Draft draft, String name, Map<String, String> labels) {
        return Answer.page(Answers.templates().reportOptions(draft, name, labels));
    }

    Answer create(Exchange exchange) throws Refusal, IOException {
        Draft draft = Draft.of(exchange);
        ReportRequest request;
        try {
            request = draft.request();
        } catch (IllegalArgumentException e) {
            return page(exchange, draft, Optional.ofNullable(e.getMessage()), Optional.empty());
        }
        ReportOrder order = work.order(request, draft.first("format"));
        return Answer.seeOther(work.begin(exchange, order, Optional.empty()).address());
    }

    private Answer page(Exchange exchange, Draft draft, Optional<String> refusal, Optional<Preview> preview) {
        DraftChoices choices = new DraftChoices(platform);
        NewReportView view = new NewReportView(
                new Frame("New report", "Reports", exchange.asker(), List.of("report.css")),
                draft,
                new NewReportView.Choices(choices.actors(draft), choices.propositions(draft), platform.renderers()),
                refusal,
                preview);
        if (exchange.wantsPart()) {
            // What is put into a page has to come with success.
            return Answer.page(Answers.templates().reportPreview(view));
        }
        return Answer.page(
                refusal.isPresent() ? BAD_REQUEST : 200, Answers.templates().reportDraft(view));
    }
}
