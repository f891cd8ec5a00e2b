package org.volteface.reporting;

import java.util.List;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.TimelineSection;

/** Stances over time as part of a page: a chart for each proposition, and the same as a table. */
final class HtmlTimelines {
    private final Markup page;
    private final TimeScale scale;

    HtmlTimelines(Markup page, TimeScale scale) {
        this.page = page;
        this.scale = scale;
    }

    void write(Sections sections) {
        if (sections.timelines().isEmpty()) {
            return;
        }
        page.open("section", "class", "part").open("h2").text("Where it stood");
        page.element("small", "by the date it was said or done").close();
        legend();
        page.open("div", "class", "row axis").open("div").close();
        new HtmlAxis(page, scale).write();
        page.close();
        for (TimelineSection section : sections.timelines()) {
            row(section, sections);
        }
        page.open("details").element("summary", "The same as a table");
        page.open("div", "class", "scroll");
        table(sections.timelines());
        page.close().close().close();
    }

    private void row(TimelineSection section, Sections sections) {
        page.open("div", "class", "row").open("div");
        page.element("h3", Words.capital(section.proposition().topic()));
        page.element("p", Words.count(section.entries().size(), "statement"), "class", "meta")
                .close();
        new StanceChart(page, scale).write(section, sections);
        page.close();
    }

    private void legend() {
        page.open("ul", "class", "legend");
        sign("favor", "up", "in favour");
        sign("against", "down", "against");
        sign("none", "none", "no stance");
        sign("favor", "up-open", "on a condition");
        page.element("li", "tint: the position in force");
        page.element("li", "solid arc: a finding; dotted: a dismissal");
        page.close();
    }

    private void sign(String colour, String symbol, String words) {
        page.open("li", "class", "stance " + colour)
                .symbol(symbol, 14, 12)
                .text(words)
                .close();
    }

    private void table(List<TimelineSection> timelines) {
        page.open("table").open("thead").open("tr");
        for (String name : List.of("Proposition", "Date", "Kind", "Stance", "Passage", "Source")) {
            page.element("th", name, "scope", "col");
        }
        page.close().close().open("tbody");
        for (TimelineSection section : timelines) {
            section.entries().forEach(cited -> line(section, cited));
        }
        page.close().close();
    }

    private void line(TimelineSection section, Cited cited) {
        Statement statement = cited.statement();
        page.open("tr").element("td", Words.capital(section.proposition().topic()));
        page.element("td", statement.happened().inWords(), "class", "date");
        page.element("td", Words.kind(statement.kind())).open("td");
        new HtmlStance(page)
                .write(
                        Words.side(statement, section.proposition()),
                        statement.claim().stance().modality());
        page.close().element("td", HtmlStance.words(statement), "class", "words");
        page.element("td", Words.capital(Quote.source(cited))).close();
    }
}
