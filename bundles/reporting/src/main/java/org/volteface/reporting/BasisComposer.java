package org.volteface.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Proposition;
import org.volteface.api.report.ArchiveState;
import org.volteface.api.report.Period;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportBasis;
import org.volteface.api.report.ReportScope;

/** The composer of what a report says of itself: its scope, the archive's state, the analysers. */
final class BasisComposer {
    private final ArchiveView archive;

    BasisComposer(ArchiveView archive) {
        this.archive = archive;
    }

    ReportBasis compose(ReportScope scope, Report report) {
        Sections sections = Sections.of(report);
        Map<String, String> names = names(scope, sections);
        return new ReportBasis(words(scope, names), names, ArchiveState.of(archive), analysers(sections));
    }

    private Map<String, String> names(ReportScope scope, Sections sections) {
        Map<String, String> names = new TreeMap<>();
        scope.actors().forEach(id -> archive.statementsBy(id, 1)
                .forEach(statement -> names.put(id, statement.holder().name())));
        if (!scope.propositions().isEmpty()) {
            sections.findings().forEach(section -> name(section.finding().proposition(), scope, names));
            sections.cited().forEach(cited -> name(cited.statement().claim().proposition(), scope, names));
        }
        return names;
    }

    private static void name(Proposition proposition, ReportScope scope, Map<String, String> names) {
        if (scope.admits(proposition) && !proposition.topic().isBlank()) {
            names.putIfAbsent(proposition.key(), proposition.topic());
        }
    }

    private List<String> analysers(Sections sections) {
        Set<String> analysers = new TreeSet<>();
        sections.cited().forEach(cited -> analysers.addAll(cited.statement().madeBy()));
        sections.findings().forEach(section -> archive.madeBy(section.finding()).ifPresent(analysers::add));
        return List.copyOf(analysers);
    }

    private static String words(ReportScope scope, Map<String, String> names) {
        List<String> parts = new ArrayList<>();
        if (!scope.actors().isEmpty()) {
            parts.add(named(scope.actors(), names));
        }
        if (!scope.propositions().isEmpty()) {
            parts.add("on " + named(scope.propositions(), names));
        }
        period(scope.period()).ifPresent(parts::add);
        if (!scope.statuses().isEmpty()) {
            parts.add("promises "
                    + Words.list(scope.statuses().stream().map(Words::status).toList()));
        }
        if (scope.dismissed()) {
            parts.add("findings dismissed on review among them");
        }
        return parts.isEmpty() ? ReportBasis.UNKNOWN.scope() : String.join("; ", parts);
    }

    private static String named(Set<String> ids, Map<String, String> names) {
        return Words.list(ids.stream().map(id -> names.getOrDefault(id, id)).toList());
    }

    private static Optional<String> period(Period period) {
        if (period.equals(Period.EVER)) {
            return Optional.empty();
        }
        String from = period.from().map(day -> " from " + words(day)).orElse("");
        String to = period.to().map(day -> " until " + words(day)).orElse("");
        return Optional.of("said" + from + to);
    }

    private static String words(LocalDate day) {
        return Edtf.day(day).inWords();
    }
}
