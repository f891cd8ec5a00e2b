package org.volteface.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.report.ChangesSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;

/** The page around a report's sections: head, style, title and colophon. */
final class HtmlFrame {
    private final String style;
    private final String styleHash;
    private final String symbols;

    private HtmlFrame(String style, String symbols) {
        this.style = style;
        this.styleHash = hash(style);
        this.symbols = symbols;
    }

    static HtmlFrame load() {
        return new HtmlFrame(resource("report.css"), resource("symbols.svg"));
    }

    void write(Report report, Markup page) {
        page.own("<!DOCTYPE html>\n").open("html", "lang", "en");
        head(report, page);
        page.open("body").own(symbols).open("div", "class", "page");
        page.open("header", "class", "masthead")
                .open("b")
                .symbol("turn", 24, 24)
                .text("Volteface")
                .close();
        page.element("span", Words.report(report.request().kind())).close();
        page.open("main");
        page.element("h1", report.title()).element("p", report.summary(), "class", "lead");
        Sections sections = Sections.of(report);
        figures(sections, page);
        body(report, sections, page);
        page.close();
        colophon(report, page);
        page.close().close().close().own("\n");
    }

    private void head(Report report, Markup page) {
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'self' 'sha256-" + styleHash + "'; base-uri 'none'; form-action 'self'");
        page.element("title", report.title() + " · Volteface");
        page.open("style").own(style).close().close();
    }

    private static void figures(Sections sections, Markup page) {
        page.open("ul", "class", "figures");
        List<FindingSection> valid = sections.valid();
        long contested = valid.stream()
                .filter(section -> section.finding().verdict().standing() == Standing.CONTESTED)
                .count();
        figure(valid.size() - contested, "supported finding", page);
        figure(contested, "contested finding", page);
        figure(sections.findings().size() - valid.size(), "dismissed finding", page);
        figure(sections.promises().size(), "promise", page);
        figure(sections.dismissals().size(), "dismissal", page);
        page.close();
    }

    private static void figure(long number, String noun, Markup page) {
        if (number == 0) {
            return;
        }
        page.open("li").element("b", Long.toString(number));
        page.text(number == 1 ? noun : noun + "s").close();
    }

    private static void body(Report report, Sections sections, Markup page) {
        TimeScale scale = TimeScale.of(sections);
        sections.changes().forEach(section -> changes(section, page));
        new HtmlFindings(page).write(sections.findings());
        new HtmlTimelines(page, scale).write(sections);
        if (report.request().kind() == ReportKind.PROMISES
                || !sections.promises().isEmpty()) {
            new HtmlPromises(page, scale).write(sections.promises());
        }
        new HtmlDismissals(page).write(sections.dismissals());
    }

    private static void changes(ChangesSection section, Markup page) {
        page.open("section", "class", "part").element("h2", ChangeWords.title(section));
        for (ChangeWords.Group group : ChangeWords.groups(section)) {
            page.element("h3", group.title()).open("ul");
            group.lines().forEach(line -> page.element("li", line));
            page.close();
        }
        page.close();
    }

    private static void colophon(Report report, Markup page) {
        page.open("footer", "class", "colophon").open("dl", "class", "basis");
        for (BasisWords.Line line : BasisWords.lines(report)) {
            page.open("div").element("dt", line.name()).element("dd", line.words());
            page.close();
        }
        page.close().close();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlFrame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
