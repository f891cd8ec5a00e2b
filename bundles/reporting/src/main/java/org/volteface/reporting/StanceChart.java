package org.volteface.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.TimelineSection;

/** The chart of one proposition: signs above and below a line, the position in force between them, arcs for turns. */
final class StanceChart {
    private static final int HEIGHT = 108;
    private static final int FAVOR_Y = 58;
    private static final int ZERO_Y = 76;
    private static final int AGAINST_Y = 94;
    private static final int ARC_Y = 14;
    private static final int ARC_HEIGHT = 22;

    private final Markup page;
    private final TimeScale scale;

    StanceChart(Markup page, TimeScale scale) {
        this.page = page;
        this.scale = scale;
    }

    void write(TimelineSection section, Sections sections) {
        page.open(
                "svg",
                "class",
                "chart",
                "height",
                Integer.toString(HEIGHT),
                "role",
                "img",
                "aria-label",
                words(section));
        new HtmlAxis(page, scale).grid(HEIGHT);
        InForce.of(section, scale).forEach(position -> force(position.side(), position.from(), position.to()));
        String zero = Integer.toString(ZERO_Y);
        page.shape("line", "class", "zero", "x1", "0", "x2", "100%", "y1", zero, "y2", zero);
        arcs(section, sections);
        section.entries().forEach(cited -> sign(cited.statement(), section.proposition()));
        page.close();
    }

    private static String words(TimelineSection section) {
        return Words.list(section.entries().stream()
                .map(cited -> Words.side(Words.side(cited.statement(), section.proposition())) + " "
                        + cited.statement().happened().when())
                .toList());
    }

    private void force(StanceLabel side, LocalDate from, LocalDate to) {
        if (side == StanceLabel.NONE || !from.isBefore(to)) {
            return;
        }
        String name = HtmlStance.name(side);
        String width = TimeScale.percent(scale.position(to) - scale.position(from));
        String y = Integer.toString(y(side));
        page.shape(
                "rect",
                "class",
                "force " + name,
                "x",
                scale.at(from),
                "width",
                width,
                "y",
                Integer.toString(Math.min(y(side), ZERO_Y)),
                "height",
                Integer.toString(ZERO_Y - FAVOR_Y));
        page.shape("line", "class", name, "x1", scale.at(from), "x2", scale.at(to), "y1", y, "y2", y);
    }

    private void sign(Statement statement, Proposition proposition) {
        StanceLabel side = Words.side(statement, proposition);
        String symbol = HtmlStance.symbol(side, statement.claim().stance().modality());
        page.shape(
                "use",
                "class",
                HtmlStance.name(side),
                "href",
                "#" + symbol,
                "width",
                "16",
                "height",
                "14",
                "x",
                scale.at(day(statement)),
                "y",
                Integer.toString(y(side)),
                "transform",
                "translate(-8 -7)");
    }

    private void arcs(TimelineSection section, Sections sections) {
        List<Statement> entries =
                section.entries().stream().map(Cited::statement).toList();
        boolean found = false;
        for (FindingSection finding : sections.valid()) {
            Statement before = finding.shownBefore().get(0).statement();
            Statement after = finding.shownAfter().get(0).statement();
            if (entries.contains(before) && entries.contains(after)) {
                arc(new Arc(before, after, finding.finding().verdict().rating().label(), ""), section);
                found = true;
            }
        }
        if (!found) {
            dismissed(entries, sections)
                    .ifPresent(dismissal -> arc(
                            new Arc(
                                    dismissal.evidence().get(0).statement(),
                                    last(dismissal).statement(),
                                    "dismissed: " + dismissal.dismissal().gate().replace('-', ' '),
                                    " dismissed"),
                            section));
        }
    }

    private static Optional<DismissalSection> dismissed(List<Statement> entries, Sections sections) {
        return sections.dismissals().stream()
                .filter(dismissal ->
                        entries.contains(dismissal.evidence().get(0).statement())
                                && entries.contains(last(dismissal).statement()))
                .reduce((one, later) -> later);
    }

    private static Cited last(DismissalSection dismissal) {
        return dismissal.evidence().get(dismissal.evidence().size() - 1);
    }

    private void arc(Arc arc, TimelineSection section) {
        double from = scale.position(day(arc.before));
        double to = scale.position(day(arc.after));
        String style = "arc" + arc.style;
        page.open(
                "svg",
                "x",
                TimeScale.percent(from),
                "width",
                TimeScale.percent(to - from),
                "y",
                Integer.toString(ARC_Y),
                "height",
                Integer.toString(ARC_HEIGHT),
                "viewBox",
                "0 0 100 22",
                "preserveAspectRatio",
                "none");
        page.shape(
                "path",
                "class",
                style,
                "d",
                "M0 22C0 8 4 1 12 1H88C96 1 100 8 100 22",
                "vector-effect",
                "non-scaling-stroke");
        page.close();
        leg(arc.before, section.proposition(), style);
        leg(arc.after, section.proposition(), style);
        double middle = (from + to) / 2;
        page.element(
                "text",
                arc.label,
                "class",
                "arc-label" + arc.style,
                "x",
                TimeScale.percent(middle),
                "y",
                "19",
                "text-anchor",
                middle < 15 ? "start" : middle > 85 ? "end" : "middle");
    }

    private void leg(Statement statement, Proposition proposition, String style) {
        String x = scale.at(day(statement));
        int end = y(Words.side(statement, proposition)) - 9;
        page.shape(
                "line",
                "class",
                style,
                "x1",
                x,
                "x2",
                x,
                "y1",
                Integer.toString(ARC_Y + ARC_HEIGHT),
                "y2",
                Integer.toString(end));
    }

    private static int y(StanceLabel side) {
        return switch (side) {
            case FAVOR -> FAVOR_Y;
            case AGAINST -> AGAINST_Y;
            case NONE -> ZERO_Y;
        };
    }

    private static LocalDate day(Statement statement) {
        return statement.happened().ordering();
    }

    /** What an arc joins, what it says, and how it is drawn. */
    private record Arc(Statement before, Statement after, String label, String style) {}
}
