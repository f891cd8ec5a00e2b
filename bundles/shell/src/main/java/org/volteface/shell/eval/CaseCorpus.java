package org.volteface.shell.eval;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.analysis.Analysed;
import org.volteface.api.analysis.Corpus;
import org.volteface.api.analysis.DocumentResult;
import org.volteface.api.analysis.SetAside;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Statement;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

/** A corpus of measuring data, with the numbers of its documents. They are read as an analysis reads them. */
final class CaseCorpus {
    private static final List<String> MEMBERS = List.of("date", "source", "title", "url", "text");
    private static final Hints HINTS = new Hints("-", Optional.empty(), LocalDate.EPOCH);

    private final Tools tools;
    private final String name;
    private final Corpus corpus;
    private final Map<String, Integer> numbers = new HashMap<>();
    private int documents;

    /** An empty corpus; {@code name} stands before what is told about it. */
    CaseCorpus(Tools tools, String name) {
        this.tools = tools;
        this.name = name;
        this.corpus = tools.analysis().corpus();
    }

    /** Analyses the document that an object holds and gives its statements, none where it is refused or there already. */
    List<Said> add(Item document) throws IOException {
        List<Said> said = new ArrayList<>();
        for (ReadOutcome outcome : read(tools.reader(), document)) {
            said.addAll(add(outcome, documents++));
        }
        return said;
    }

    /** The document that an object holds, or why there is none. */
    static List<ReadOutcome> read(DocumentReader reader, Item document) throws IOException {
        JsonObject line = new JsonObject();
        for (String member : MEMBERS) {
            document.optional(member).ifPresent(value -> line.addProperty(member, value));
        }
        List<ReadOutcome> outcomes = new ArrayList<>();
        byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
        reader.read(new ByteArrayInputStream(bytes), HINTS, outcomes::add);
        return outcomes;
    }

    /** Holds all statements against one another. */
    List<Finding> conclude() {
        List<Finding> findings = corpus.conclude().stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
        corpus.failures().forEach(failure -> tools.complaints().add(name + ": " + failure));
        return findings;
    }

    private List<Said> add(ReadOutcome outcome, int number) {
        String where = name + ": document " + number + ": ";
        if (outcome instanceof Unreadable unreadable) {
            tools.complaints().add(where + unreadable.reason());
        } else if (outcome instanceof Read read
                && numbers.putIfAbsent(read.document().id(), number) == null) {
            DocumentResult result = corpus.add(read.document());
            if (result instanceof SetAside setAside) {
                tools.complaints().add(where + setAside.reason());
            } else if (result instanceof Analysed analysed) {
                return said(number, analysed.statements());
            }
        }
        return List.of();
    }

    private static List<Said> said(int number, List<Statement> statements) {
        return statements.stream().map(statement -> new Said(number, statement)).toList();
    }
}
