package org.volteface.reporting;

import java.time.LocalDate;

/** The names of the years or months above the charts of a page, and the lines that run down through them. */
final class HtmlAxis {
    private static final String HEIGHT = "24";
    private static final double LAST_NAME = 96;

    private final Markup page;
    private final TimeScale scale;

    HtmlAxis(Markup page, TimeScale scale) {
        this.page = page;
        this.scale = scale;
    }

    void write() {
        page.open("svg", "class", "chart", "height", HEIGHT, "aria-hidden", "true");
        for (LocalDate tick : scale.ticks()) {
            String anchor = scale.position(tick) > LAST_NAME ? "end" : "start";
            page.element("text", scale.name(tick), "x", scale.at(tick), "y", "16", "text-anchor", anchor);
        }
        page.close();
    }

    void grid(int height) {
        for (LocalDate tick : scale.ticks()) {
            String x = scale.at(tick);
            page.shape("line", "class", "grid", "x1", x, "x2", x, "y1", "0", "y2", Integer.toString(height));
        }
    }
}
