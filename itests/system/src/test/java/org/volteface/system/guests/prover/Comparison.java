package org.volteface.system.guests.prover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Corpus corpus = analysis.corpus();
        for (DocumentEntry entry : queue.entries(Optional.empty(), Integer.MAX_VALUE)) {
            if (entry.progress().state() != DocumentState.ANALYSED) {
                differences.add(entry.id() + " is " + entry.progress());
            }
            Document document = queue.document(entry.id()).orElseThrow();
            corpus.add(document);
        }
        List<String> ids = ids(archive.statements());
        compare("statements", ids(corpus.archive().statements()), ids, differences);
        if (new HashSet<>(ids).size() != ids.size()) {
            differences.add("a statement is there twice");
        }
        compare("outcomes", sorted(corpus.conclude()), sorted(archive.outcomes()), differences);
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

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).sorted().toList();
    }

    private static List<String> sorted(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(Outcome::toString)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
