package org.volteface.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.TimelineSection;

/** The page for paper: title, scope and result, then each part, then what it all rests on. */
final class PrintPage {
    /** More than a reader of paper asks for; the other forms have all. */
    private static final int MOST_DISMISSALS = 25;

    private final String style;

    private PrintPage(String style) {
        this.style = style;
    }

    static PrintPage load() {
        try (InputStream in = PrintPage.class.getResourceAsStream("print.css")) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks print.css");
            }
            return new PrintPage(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Report report) {
        Sections sections = Sections.of(report);
        Markup page = new Markup();
        page.own("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en", "xml:lang", "en");
        page.open("head").element("title", report.title());
        page.open("meta", "name", "description", "content", report.summary()).close();
        page.open("style", "type", "text/css").own(style).close().close();
        page.open("body");
        opening(report, page);
        new PrintContents(page).write(sections);
        sections.changes().forEach(section -> changes(section, page));
        new PrintFindings(page).write(sections.findings());
        timelines(sections, page);
        new PrintPromises(page).write(sections.promises());
        dismissals(sections.dismissals(), page);
        appendix(report, page);
        return page.close().close().own("\n").toString();
    }

    /** What an editor asks first: what came out, of what, and how far it may be relied on. */
    private static void opening(Report report, Markup page) {
        page.element("p", "Volteface · " + Words.report(report.request().kind()), "class", "kind");
        page.element("h1", report.title()).element("p", report.summary(), "class", "lead");
        page.open("table", "class", "facts");
        fact("Scope", report.basis().scope(), page);
        fact("Archive", BasisWords.state(report.basis().archive()), page);
        fact("Standing", BasisWords.STANDING, page);
        page.close();
    }

    private static void fact(String name, String words, Markup page) {
        page.open("tr").element("th", name, "scope", "row").element("td", words).close();
    }

    private static void changes(ChangesSection section, Markup page) {
        page.element("h2", ChangeWords.title(section), "id", PrintContents.CHANGES);
        for (ChangeWords.Group group : ChangeWords.groups(section)) {
            page.element("p", group.title(), "class", "group").open("ul");
            group.lines().forEach(line -> page.element("li", line));
            page.close();
        }
    }

    private static void timelines(Sections sections, Markup page) {
        if (sections.timelines().isEmpty()) {
            return;
        }
        page.element("h2", "Where they stood", "id", PrintContents.TIMELINES);
        page.element(
                "p",
                "Above the line in favour, below it against, on it no stance; hollow on a condition. The tint is the position in force;"
                        + " a solid arc is a finding, a dotted one a dismissal.",
                "class",
                "meta note");
        PrintChart chart = new PrintChart(page, TimeScale.of(sections), sections);
        int number = 0;
        for (TimelineSection section : sections.timelines()) {
            page.open("div", "class", "timeline");
            page.element(
                    "h3", PrintContents.name(section), "id", PrintContents.entry(PrintContents.TIMELINES, ++number));
            chart.write(section);
            new PrintTable(page).stances(section);
            page.close();
        }
    }

    private static void dismissals(List<DismissalSection> dismissals, Markup page) {
        if (dismissals.isEmpty()) {
            return;
        }
        page.element("h2", "Not flagged", "id", PrintContents.DISMISSALS);
        String cut = dismissals.size() > MOST_DISMISSALS ? ", of which the first " + MOST_DISMISSALS + " follow" : "";
        page.element(
                "p",
                Words.count(dismissals.size(), "candidate") + ", each stopped by a gate" + cut + ".",
                "class",
                "meta note");
        for (DismissalSection section : dismissals.subList(0, Math.min(MOST_DISMISSALS, dismissals.size()))) {
            page.open("div", "class", "dismissal").open("p");
            page.element("b", Words.capital(section.dismissal().gate().replace('-', ' ')) + ": ");
            page.text(section.dismissal().because()).close();
            section.evidence().forEach(cited -> PrintFindings.passage(page, cited));
            page.close();
        }
    }

    private static void appendix(Report report, Markup page) {
        page.element("h2", "What this report rests on", "id", PrintContents.BASIS);
        page.open("table", "class", "basis");
        for (BasisWords.Line line : BasisWords.lines(report)) {
            fact(line.name(), line.words(), page);
        }
        page.close();
    }
}
