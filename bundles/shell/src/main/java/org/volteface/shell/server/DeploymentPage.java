package org.volteface.shell.server;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.api.deployment.FindingChange;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.report.Cited;

/** Deployments on a page. */
final class DeploymentPage {
    private static final int MOST_CHANGES = 50;
    private static final int LONGEST_WORDS = 240;
    private static final int NUMBER = 5;
    private static final int STATE = 23;
    private static final String INDENT = "  ";
    private static final String SETTINGS = ".json";
    /** The roles that all who are in force provide at once. */
    private static final Set<String> ROLES_OF_MANY = Set.of("DocumentSource", "KnowledgePack", "ReportRenderer");

    private final Page page = new Page();

    private DeploymentPage() {}

    static String of(List<Attempt> attempts) {
        DeploymentPage made = new DeploymentPage();
        if (attempts.isEmpty()) {
            made.page.paragraph("", "Nothing was deployed.");
        }
        attempts.forEach(attempt -> made.page.paragraph(
                Page.pad(Long.toString(attempt.number()), NUMBER)
                        + Page.pad(attempt.state().label(), STATE),
                what(attempt) + ", " + when(attempt.events().get(0)) + reason(attempt)));
        return made.page.toString();
    }

    static String of(Attempt attempt, Optional<ShadowReport> shadow) {
        DeploymentPage made = new DeploymentPage();
        made.page.paragraph("", line(attempt));
        attempt.events().forEach(made::event);
        attempt.dryRun().ifPresent(made::dryRun);
        shadow.ifPresent(report -> made.shadow(attempt, report));
        return made.page.toString();
    }

    /** An attempt in one line. */
    static String line(Attempt attempt) {
        return "Attempt " + attempt.number() + ", " + what(attempt) + ", is "
                + attempt.state().label() + reason(attempt);
    }

    /** How far the shadow run of an attempt is, in one line. */
    static String progress(Attempt attempt, Optional<ShadowReport> report) {
        return report.map(shown -> progress(attempt, shown))
                .orElseGet(() -> "none: " + attempt.state().label());
    }

    private static String progress(Attempt attempt, ShadowReport report) {
        ShadowReport.Progress progress = report.progress();
        String unfinished = attempt.state() == AttemptState.SHADOW ? "running" : "ended before it was through";
        String stands =
                progress.broken().map(why -> "broken: " + why).orElse(progress.through() ? "through" : unfinished);
        String documents = String.format(
                Locale.ENGLISH,
                "%s: %d of %d documents, %.1f a second",
                stands,
                progress.done(),
                progress.total(),
                progress.perSecond());
        return documents + (report.cases().total() == 0 ? "" : ", " + CaseLines.progress(report.cases()));
    }

    private void field(String label, String value) {
        page.paragraph(Page.pad(label, STATE), value);
    }

    private void event(Attempt.Event event) {
        field(
                event.state().label(),
                when(event) + " by " + event.by() + (event.reason().isEmpty() ? "" : ": " + event.reason()));
    }

    private void dryRun(DryRun dryRun) {
        page.gap();
        dryRun.problems().forEach(problem -> page.paragraph("Problem: ", problem));
        dryRun.handovers().forEach(role -> field(role.role(), handover(role)));
        field("Restarted", dryRun.refreshed().isEmpty() ? "nothing" : String.join(", ", dryRun.refreshed()));
    }

    /** A version is told from another of its number by its content, which the settings that it brings along are a part of. */
    private static String handover(DryRun.Handover role) {
        if (ROLES_OF_MANY.contains(role.role())) {
            return "also by " + role.to();
        }
        return "from " + (role.from().isEmpty() ? "nobody" : role.from()) + " to "
                + (role.from().equals(role.to()) ? "other content or settings of that version" : role.to());
    }

    private void shadow(Attempt attempt, ShadowReport report) {
        page.gap();
        field("Shadow run", progress(attempt, report));
        field("Cases", CaseLines.summary(report.cases()));
        field(
                "Findings",
                (report.progress().ended() ? "" : "so far ") + report.count(FindingChange.What.APPEARED)
                        + " would appear, "
                        + report.count(FindingChange.What.VANISHED) + " vanish, "
                        + report.count(FindingChange.What.CHANGED) + " change");
        report.agreement()
                .forEach(kind -> field(
                        kind.kind().replace('_', ' '),
                        kind.same() + " of " + kind.inForce() + " the same, " + (kind.found() - kind.same())
                                + " judged otherwise, " + (kind.inForce() - kind.found()) + " not found, "
                                + kind.added()
                                + " new"));
        field("Failures", report.failed() == 0 ? "none" : Phrases.count(report.failed(), "document"));
        report.failures().forEach(failure -> page.paragraph(INDENT, failure));
        new CaseLines(page).changes(report.cases());
        report.changes().stream().limit(MOST_CHANGES).forEach(this::change);
        if (report.changes().size() > MOST_CHANGES) {
            page.gap();
        }
        report.changes().stream().skip(MOST_CHANGES).forEach(change -> page.paragraph("", heading(change)));
    }

    private void change(FindingChange change) {
        page.gap();
        Finding finding = change.after().or(change::before).orElseThrow();
        page.paragraph("", heading(change) + ". " + finding.verdict().why());
        for (Cited cited : change.passages()) {
            page.paragraph(
                    INDENT,
                    cited.statement().happened().inWords() + ", " + Phrases.publisher(cited.headline()) + ": "
                            + Citations.words(cited.statement(), LONGEST_WORDS));
        }
    }

    /** What would become of which finding, by its id; of one that would be another, by both. */
    private static String heading(FindingChange change) {
        Finding finding = change.after().or(change::before).orElseThrow();
        String ids = Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .map(one -> Phrases.shortId(one.id()))
                .distinct()
                .collect(Collectors.joining(" -> "));
        return "Would " + verb(change.what()) + ": " + ids + ", " + Phrases.matter(finding);
    }

    private static String verb(FindingChange.What what) {
        return switch (what) {
            case APPEARED -> "appear";
            case VANISHED -> "vanish";
            case CHANGED -> "change";
        };
    }

    /** The bundle, or the file where no more is known; of settings the file, what is set, and the bundle that they are for. */
    private static String what(Attempt attempt) {
        Optional<String> bundle = attempt.candidate().map(Candidate::label);
        if (!attempt.name().endsWith(SETTINGS)) {
            return bundle.orElse(attempt.name());
        }
        String set = attempt.events().stream()
                .filter(event ->
                        event.state() == AttemptState.STAGED && !event.reason().isEmpty())
                .map(event -> " (" + event.reason() + ")")
                .findFirst()
                .orElse("");
        return attempt.name() + set + bundle.map(" for "::concat).orElse("");
    }

    private static String when(Attempt.Event event) {
        return event.at()
                .truncatedTo(ChronoUnit.SECONDS)
                .atOffset(ZoneOffset.UTC)
                .format(DateTimeFormatter.ISO_INSTANT);
    }

    private static String reason(Attempt attempt) {
        return attempt.reason().isEmpty() ? "" : ": " + attempt.reason();
    }
}
