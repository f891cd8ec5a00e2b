package org.volteface.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.volteface.api.model.Modality;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.TimelineSection;

/**
 * The chart of one proposition as SVG that needs no style: of lines, rectangles, circles and paths alone, with the words beside it as
 * text of the page, so that they can be selected and have its font.
 */
final class PrintChart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 104;
    private static final int FAVOR_Y = 54;
    private static final int ZERO_Y = 72;
    private static final int AGAINST_Y = 90;
    private static final int ARC_FOOT = 42;
    private static final int ARC_TOP = 24;
    private static final int LABEL_WIDTH = 200;
    private static final int LABEL_Y = 13;
    private static final String FINDING = "#7A2458";
    private static final String LINE = "#E2E0DA";
    private static final String CONTROL = "#8A8880";

    private final Markup page;
    private final TimeScale scale;
    private final Sections sections;

    PrintChart(Markup page, TimeScale scale, Sections sections) {
        this.page = page;
        this.scale = scale;
        this.sections = sections;
    }

    void write(TimelineSection section) {
        List<Statement> entries =
                section.entries().stream().map(Cited::statement).toList();
        page.open("div", "class", "chart");
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(HEIGHT),
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                "Chart of " + Words.count(entries.size(), "statement") + ", which the table below lists");
        scale.ticks().forEach(tick -> line(x(tick), 0, x(tick), HEIGHT, LINE));
        InForce.of(section, scale).forEach(this::force);
        line(0, ZERO_Y, WIDTH, ZERO_Y, CONTROL);
        List<Arc> arcs = arcs(entries);
        arcs.forEach(this::draw);
        entries.forEach(statement -> sign(Words.side(statement, section.proposition()), statement));
        page.close();
        scale.ticks().forEach(tick -> label(x(tick) + 3, 0, "tick", scale.name(tick)));
        arcs.forEach(this::label);
        page.close();
    }

    private void force(InForce position) {
        double from = x(position.from());
        int y = position.side() == StanceLabel.FAVOR ? FAVOR_Y : ZERO_Y;
        page.shape(
                "rect",
                "x",
                number(from),
                "y",
                Integer.toString(y),
                "width",
                number(x(position.to()) - from),
                "height",
                Integer.toString(ZERO_Y - FAVOR_Y),
                "fill",
                position.side() == StanceLabel.FAVOR ? "#DCEEEC" : "#F9E5D8");
    }

    /** The arcs of the findings on the line; where there are none, that of the last dismissal. */
    private List<Arc> arcs(List<Statement> entries) {
        List<Arc> findings = sections.valid().stream()
                .map(section -> new Arc(
                        section.shownBefore().get(0).statement(),
                        section.shownAfter().get(0).statement(),
                        section.finding().verdict().rating().label() + " ("
                                + Words.standing(section.finding().verdict().standing()) + ")",
                        true))
                .filter(arc -> arc.isOn(entries))
                .toList();
        return findings.isEmpty() ? dismissed(entries) : findings;
    }

    private List<Arc> dismissed(List<Statement> entries) {
        return sections.dismissals().stream()
                .map(section -> new Arc(
                        section.evidence().get(0).statement(),
                        section.evidence().get(section.evidence().size() - 1).statement(),
                        "dismissed: " + section.dismissal().gate().replace('-', ' '),
                        false))
                .filter(arc -> arc.isOn(entries) && !day(arc.before).equals(day(arc.after)))
                .reduce((one, later) -> later)
                .stream()
                .toList();
    }

    private void draw(Arc arc) {
        String from = number(x(day(arc.before)));
        String to = number(x(day(arc.after)));
        page.shape(
                "path",
                "d",
                "M " + from + " " + ARC_FOOT + " C " + from + " " + ARC_TOP + " " + to + " " + ARC_TOP + " " + to + " "
                        + ARC_FOOT,
                "fill",
                "none",
                "stroke",
                arc.found ? FINDING : CONTROL,
                "stroke-width",
                "1.8",
                "stroke-dasharray",
                arc.found ? "" : "2 4");
    }

    private void label(Arc arc) {
        double middle = (x(day(arc.before)) + x(day(arc.after))) / 2 - LABEL_WIDTH / 2.0;
        double x = Math.max(0, Math.min(WIDTH - LABEL_WIDTH, middle));
        label(x, LABEL_Y, arc.found ? "arc" : "arc dismissed", arc.label);
    }

    private void sign(StanceLabel side, Statement statement) {
        double x = x(day(statement));
        boolean hollow = statement.claim().stance().modality() == Modality.CONDITIONAL;
        String colour = colour(side);
        if (side == StanceLabel.NONE) {
            page.shape(
                    "circle",
                    "cx",
                    number(x),
                    "cy",
                    Integer.toString(ZERO_Y),
                    "r",
                    "4.6",
                    "fill",
                    "#FFFFFF",
                    "stroke",
                    colour,
                    "stroke-width",
                    "1.8");
            return;
        }
        int y = side == StanceLabel.FAVOR ? FAVOR_Y : AGAINST_Y;
        int tip = side == StanceLabel.FAVOR ? y - 6 : y + 6;
        int base = side == StanceLabel.FAVOR ? y + 5 : y - 5;
        page.shape(
                "path",
                "d",
                "M " + number(x) + " " + tip + " L " + number(x + 6) + " " + base + " L " + number(x - 6) + " " + base
                        + " Z",
                "fill",
                hollow ? "#FFFFFF" : colour,
                "stroke",
                colour,
                "stroke-width",
                "1.4");
    }

    private void label(double x, int y, String style, String words) {
        page.element("span", words, "class", style, "style", "left:" + number(x) + "px;top:" + y + "px");
    }

    private void line(double x1, int y1, double x2, int y2, String colour) {
        page.shape(
                "line",
                "x1",
                number(x1),
                "y1",
                Integer.toString(y1),
                "x2",
                number(x2),
                "y2",
                Integer.toString(y2),
                "stroke",
                colour,
                "stroke-width",
                "1");
    }

    private double x(LocalDate day) {
        return scale.position(day) * WIDTH / 100;
    }

    private static LocalDate day(Statement statement) {
        return statement.happened().ordering();
    }

    private static String colour(StanceLabel side) {
        return switch (side) {
            case FAVOR -> "#0B6B66";
            case AGAINST -> "#A8430B";
            case NONE -> "#5F6670";
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** What an arc joins, what it says, and whether it is a finding. */
    private record Arc(Statement before, Statement after, String label, boolean found) {
        boolean isOn(List<Statement> entries) {
            return entries.contains(before) && entries.contains(after);
        }
    }
}
