package org.volteface.console.operation;

import gg.jte.output.PrintWriterOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.felix.webconsole.servlet.ServletConstants;
import org.volteface.api.operation.Operations;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Message;

/** The admin's page: how it goes, and the retry of what was set aside. */
public final class OperationsPage {
    static final String LABEL = "volteface";

    private final Platform platform;

    public OperationsPage(Platform platform) {
        this.platform = platform;
    }

    public void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String retried = request.getParameter("retried");
        String notice = retried != null && retried.matches("\\d{1,9}")
                ? "Documents that are tried again: " + retried + "."
                : "";
        Answers.templates()
                .operations(OperationsView.of(platform), path(request), notice)
                .render(new PrintWriterOutput(response.getWriter()));
    }

    /** Lets one document, or all that are set aside, be tried again. */
    public void act(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Operations> operations = platform.operations();
        String retry = String.valueOf(request.getParameter("retry"));
        Optional<String> document = Optional.ofNullable(request.getParameter("document"));
        if (operations.isEmpty()) {
            notDone(request, "nothing works on the queue at the moment");
            Answers.message(request, response, Message.notReady("Nothing works on the queue at the moment."));
        } else if (retry.equals("all") || (retry.equals("one") && document.isPresent())) {
            int count = operations.get().retry(retry.equals("all") ? Optional.empty() : document);
            Asker.of(request)
                    .ifPresent(asker ->
                            Audit.done(asker, new Deed("retry", document.orElse(retry)), count + " documents"));
            Answers.leadTo(response, path(request) + "?retried=" + count);
        } else {
            notDone(request, "the request names nothing to retry");
            Answers.message(request, response, Message.notFound("The request names nothing to retry."));
        }
    }

    private static void notDone(HttpServletRequest request, String reason) {
        Asker.of(request).ifPresent(asker -> Audit.failed(asker, Deed.of(request), reason));
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(ServletConstants.ATTR_PLUGIN_ROOT) instanceof String root
                ? root
                : "/system/console/" + LABEL;
    }
}
