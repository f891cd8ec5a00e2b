package org.volteface.console.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.DismissalSection;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.PromiseSection;
import org.volteface.api.report.Report;
import org.volteface.api.report.Section;
import org.volteface.api.report.TimelineSection;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Words;

/**
 * What a report would show.
 *
 * @param title its title
 * @param summary its summary
 * @param counts how much it would show
 * @param lines the first of its findings and promises
 */
public record Preview(String title, String summary, List<String> counts, List<Line> lines) {
    private static final int MOST = 5;

    /** Copies the lists. */
    public Preview {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        counts = List.copyOf(counts);
        lines = List.copyOf(lines);
    }

    /**
     * A finding or a promise.
     *
     * @param badges what it is, in a word or two each
     * @param heading whom and what it is about
     * @param passages the first passage of each side
     */
    public record Line(List<String> badges, String heading, List<CitedPassage> passages) {
        /** Copies the lists. */
        public Line {
            badges = List.copyOf(badges);
            passages = List.copyOf(passages);
        }
    }

    static Preview of(Report report) {
        List<String> counts = new ArrayList<>();
        count(counts, report, FindingSection.class, "finding");
        count(counts, report, PromiseSection.class, "promise");
        count(counts, report, TimelineSection.class, "time line");
        count(counts, report, DismissalSection.class, "dismissal");
        List<Line> lines =
                report.sections().stream().flatMap(Preview::line).limit(MOST).toList();
        return new Preview(report.title(), report.summary(), counts, lines);
    }

    private static void count(List<String> counts, Report report, Class<? extends Section> kind, String noun) {
        long number = report.sections().stream().filter(kind::isInstance).count();
        if (number > 0) {
            counts.add(Words.count(number, noun));
        }
    }

    private static Stream<Line> line(Section section) {
        if (section instanceof FindingSection found) {
            return Stream.of(finding(found));
        }
        if (section instanceof PromiseSection promise) {
            Statement said = promise.commitment().statement();
            return Stream.of(
                    new Line(List.of(promise.status().label()), heading(said), List.of(passage(promise.commitment()))));
        }
        return Stream.empty();
    }

    private static Line finding(FindingSection section) {
        Finding finding = section.finding();
        boolean dismissed = section.review().isDismissed();
        List<String> badges = new ArrayList<>(List.of(
                dismissed ? "Dismissed on review" : finding.verdict().rating().label()));
        if (!dismissed && Words.isContested(finding)) {
            badges.add("contested: accuses nobody");
        }
        List<CitedPassage> passages = Stream.of(section.shownBefore(), section.shownAfter())
                .flatMap(side -> side.stream().limit(1))
                .map(cited -> CitedPassage.of(cited.statement(), cited.headline(), finding.proposition()))
                .toList();
        return new Line(
                badges, finding.holder().name() + ": " + finding.proposition().topic(), passages);
    }

    private static String heading(Statement said) {
        return said.holder().name() + ": " + said.claim().proposition().topic();
    }

    private static CitedPassage passage(Cited cited) {
        return new CitedPassage(
                cited.statement(),
                cited.headline(),
                cited.statement().claim().stance().label());
    }
}
