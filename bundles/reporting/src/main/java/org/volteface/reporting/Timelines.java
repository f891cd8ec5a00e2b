package org.volteface.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.TimelineSection;

/** One actor's statements, grouped by what they are about: the same terms, or evidence of the same finding. */
final class Timelines {
    private final List<Statement> statements;
    private final List<FindingSection> findings;
    private final Function<Statement, Cited> citation;

    Timelines(List<Statement> statements, List<FindingSection> findings, Function<Statement, Cited> citation) {
        this.statements = statements;
        this.findings = findings;
        this.citation = citation;
    }

    /** The time lines that show a stance: those with a finding first, then the longest, then the earliest. */
    List<TimelineSection> sections() {
        Set<String> evidence = new HashSet<>();
        findings.forEach(section -> evidence.addAll(section.finding().evidence()));
        return groups().stream()
                .filter(Timelines::takesASide)
                .sorted(Comparator.comparing((List<Statement> group) -> !holdsAny(group, evidence))
                        .thenComparing(List::size, Comparator.reverseOrder())
                        .thenComparing(group -> group.get(0).happened())
                        .thenComparing(group -> group.get(0).id()))
                .map(group -> new TimelineSection(
                        group.get(0).claim().proposition(),
                        group.stream().map(citation).toList()))
                .toList();
    }

    private List<List<Statement>> groups() {
        Map<String, String> topicOf = topics();
        Map<String, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : statements) {
            groups.computeIfAbsent(topicOf.getOrDefault(statement.id(), statement.id()), topic -> new ArrayList<>())
                    .add(statement);
        }
        return List.copyOf(groups.values());
    }

    /** A topic's key for each statement; all statements of one finding get the key of its first. */
    private Map<String, String> topics() {
        Map<String, String> topicOf = new HashMap<>();
        for (Statement statement : statements) {
            Set<String> terms = new TreeSet<>(statement.claim().proposition().terms());
            topicOf.put(statement.id(), terms.isEmpty() ? statement.id() : String.join(" ", terms));
        }
        for (FindingSection section : findings) {
            Set<String> joined = new HashSet<>();
            section.finding().evidence().forEach(id -> joined.add(topicOf.getOrDefault(id, id)));
            String first = topicOf.getOrDefault(
                    section.finding().evidence().get(0),
                    section.finding().evidence().get(0));
            topicOf.replaceAll((id, topic) -> joined.contains(topic) ? first : topic);
        }
        return topicOf;
    }

    private static boolean takesASide(List<Statement> group) {
        return group.stream().anyMatch(statement -> statement.claim().stance().label() != StanceLabel.NONE);
    }

    private static boolean holdsAny(List<Statement> group, Set<String> ids) {
        return group.stream().anyMatch(statement -> ids.contains(statement.id()));
    }
}
