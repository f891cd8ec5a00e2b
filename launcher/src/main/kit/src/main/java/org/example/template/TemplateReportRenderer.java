package org.example.template;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.Section;
import org.volteface.api.report.TimelineSection;

/** A renderer of reports as Markdown: a heading for each part, and its passages as a list. */
@Component(configurationPid = "org.example.template.renderer")
@Designate(ocd = TemplateReportRenderer.Config.class)
public final class TemplateReportRenderer implements ReportRenderer {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "template", description = "Reports as Markdown")
    public @interface Config {
        /** Whether dismissals are shown. */
        @AttributeDefinition(description = "Whether to show what was compared and not flagged")
        boolean dismissals() default true;
    }

    private final boolean dismissals;

    /** Takes its settings. A component is made anew when they change, so that its fields can be final. */
    @Activate
    public TemplateReportRenderer(Config config) {
        dismissals = config.dismissals();
    }

    /** Users ask for it by this word: --format template. */
    @Override
    public String format() {
        return "template";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public void render(Report report, Writer out) throws IOException {
        out.write("# " + plain(report.title()) + "\n\n" + plain(report.summary()) + "\n");
        for (Section section : report.sections()) {
            render(section, out);
        }
        out.flush();
    }

    private void render(Section section, Writer out) throws IOException {
        if (section instanceof FindingSection found) {
            heading(
                    out,
                    found.finding().holder().name() + ": "
                            + found.finding().proposition().topic());
            out.write(plain(found.finding().verdict().why()) + "\n\n");
            list(out, found.before());
            list(out, found.conditions());
            list(out, found.after());
        } else if (section instanceof PromiseSection promise) {
            heading(out, promise.status().label());
            list(out, List.of(promise.commitment()));
            list(out, promise.restatements());
        } else if (section instanceof TimelineSection timeline) {
            heading(out, timeline.proposition().topic());
            list(out, timeline.entries());
        } else if (section instanceof DismissalSection dismissed && dismissals) {
            heading(out, "Not flagged: " + dismissed.dismissal().because());
            list(out, dismissed.evidence());
        }
    }

    private static void heading(Writer out, String text) throws IOException {
        out.write("\n## " + plain(text) + "\n\n");
    }

    private static void list(Writer out, List<Cited> passages) throws IOException {
        for (Cited cited : passages) {
            out.write("- " + cited.statement().happened().inWords() + ", "
                    + plain(cited.statement().holder().name()) + ": “"
                    + plain(cited.statement().wording().text()) + "” ("
                    + plain(cited.headline().title()) + ")\n");
        }
    }

    /** On one line, and without what Markdown would take for its own signs. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
