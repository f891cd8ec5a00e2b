package org.volteface.system.guests.prover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.analysis.Analysed;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.analysis.Corpus;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;

/** What the archive holds beside what one run over the same documents gives that knows of no queue, no crash and no swap. */
final class Comparison {
    private final DocumentQueue queue;
    private final StatementArchive archive;
    private final Analysis analysis;

    Comparison(DocumentQueue queue, StatementArchive archive, Analysis analysis) {
        this.queue = queue;
        this.archive = archive;
        this.analysis = analysis;
    }

    /** What differs, in words; empty where nothing does. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        Set<String> expected = new HashSet<>();
        List<String> found = new ArrayList<>();
        Set<Outcome> outcomes = new HashSet<>();
        Corpus corpus = analysis.corpus();
        for (DocumentEntry entry : queue.entries(Optional.empty(), Integer.MAX_VALUE)) {
            if (entry.progress().state() != DocumentState.ANALYSED) {
                differences.add(entry.id() + " is " + entry.progress());
            }
            Document document = queue.document(entry.id()).orElseThrow();
            if (corpus.add(document) instanceof Analysed analysed) {
                analysed.statements().forEach(statement -> expected.add(statement.id()));
            }
            for (Statement statement : archive.statementsOf(document.id())) {
                found.add(statement.id());
                outcomes.addAll(archive.outcomesOn(statement.id()));
            }
        }
        compare("statements", sorted(expected), sorted(found), differences);
        if (archive.counts().statements() != found.size()) {
            differences.add(archive.counts().statements() + " statements counted, " + found.size() + " found");
        }
        outcomes.addAll(archive.findings(Optional.empty(), Integer.MAX_VALUE));
        outcomes.addAll(archive.dismissals(Integer.MAX_VALUE));
        compare("outcomes", sorted(corpus.conclude()), sorted(outcomes), differences);
        return differences;
    }

    private static void compare(String what, List<String> expected, List<String> found, List<String> differences) {
        if (!expected.equals(found)) {
            Set<String> missing = new HashSet<>(expected);
            found.forEach(missing::remove);
            Set<String> surplus = new HashSet<>(found);
            expected.forEach(surplus::remove);
            differences.add(what + ": " + expected.size() + " expected, " + found.size() + " found; missing "
                    + missing.stream().limit(2).toList() + ", surplus "
                    + surplus.stream().limit(2).toList());
        }
    }

    private static List<String> sorted(Collection<?> values) {
        return values.stream()
                .map(Object::toString)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
