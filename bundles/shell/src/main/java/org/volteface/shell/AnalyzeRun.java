package org.volteface.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.volteface.api.analysis.Analysed;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.analysis.Corpus;
import org.volteface.api.analysis.SetAside;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Statement;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

/** One analysis from its inputs to its results. Documents of one case form a corpus of their own. */
final class AnalyzeRun {
    private final Terminal terminal;
    private final Analysis analysis;
    private final ResultLines lines;
    private final AnalyzeArguments arguments;
    private final Map<String, Numbered> corpora = new LinkedHashMap<>();
    private volatile int status = ExitStatus.DONE;

    AnalyzeRun(Terminal terminal, Analysis analysis, AnalyzeArguments arguments) {
        this.terminal = terminal;
        this.analysis = analysis;
        this.lines = new ResultLines(terminal.results());
        this.arguments = arguments;
    }

    /** Reads and analyses all inputs. Statements are printed as soon as their document is analysed. */
    void read(DocumentReader reader) throws UsageException, IOException {
        Inputs inputs = Inputs.of(arguments.inputs(), reader::isDocument);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        inputs.emptyFolders().forEach(folder -> refuse(folder + ": the folder holds nothing to read"));
        try (InOrder results = new InOrder()) {
            for (String name : inputs.names()) {
                Hints hints = new Hints(name, arguments.date(), today);
                try (InputStream in = Inputs.open(name, terminal)) {
                    reader.read(in, hints, outcome -> take(outcome, new Input(name, inputs.label(name)), results));
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                } catch (IOException e) {
                    refuse(Inputs.whole(name) + "cannot be read: " + e.getMessage());
                }
            }
            results.finish();
        }
    }

    /** Concludes every corpus and prints its outcomes as lines. */
    void conclude() throws IOException {
        for (Map.Entry<String, Numbered> corpus : corpora.entrySet()) {
            for (Outcome outcome : corpus.getValue().corpus.conclude()) {
                if (arguments.lines()) {
                    lines.outcome(corpus.getKey(), outcome);
                }
            }
            String where = corpus.getKey().isEmpty() ? "" : "case " + corpus.getKey() + ", ";
            corpus.getValue().corpus.failures().forEach(failure -> refuse(where + failure));
        }
    }

    /** What is known, by case in the order in which the input names them; nothing about no case where it names none. */
    Map<String, ArchiveView> archives() {
        Map<String, ArchiveView> archives = new LinkedHashMap<>();
        corpora.forEach((name, numbered) -> archives.put(name, numbered.corpus.archive()));
        return archives.isEmpty() ? Map.of("", analysis.corpus().archive()) : archives;
    }

    /** An {@link ExitStatus}. */
    int status() {
        return status;
    }

    private void take(ReadOutcome outcome, Input input, InOrder results) {
        if (outcome instanceof Unreadable unreadable) {
            boolean whole = unreadable.where().isEmpty();
            refuse((whole ? Inputs.whole(input.name()) : input.label() + unreadable.where() + ": ")
                    + unreadable.reason());
        } else if (outcome instanceof Read read) {
            read.warnings().forEach(warning -> terminal.notices().println(input.label() + "warning: " + warning));
            try {
                add(read, input.label(), results);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void add(Read read, String label, InOrder results) throws IOException {
        Numbered corpus = corpus(read.corpus().orElse(""));
        Place place = new Place(read.corpus().orElse(""), corpus.documents++);
        String where = label + (place.corpus().isEmpty() ? "" : "case " + place.corpus() + ", ") + "document "
                + place.document() + ": ";
        Integer first = corpus.numbers.putIfAbsent(read.document().id(), place.document());
        if (first != null) {
            terminal.notices().println(where + "the same as document " + first + ", and counted once");
            return;
        }
        if (read.document()
                .headline()
                .published()
                .isAfter(LocalDate.now(ZoneId.systemDefault()).plusDays(1))) {
            refuse(where + "dated " + read.document().headline().published() + ", a day that is still to come");
            return;
        }
        results.add(corpus.corpus.begin(read.document()), result -> {
            if (result instanceof SetAside setAside) {
                refuse(where + setAside.reason());
            } else if (result instanceof Analysed analysed && arguments.lines()) {
                print(place, read, analysed);
            }
        });
    }

    private void print(Place place, Read read, Analysed analysed) throws IOException {
        if (read.derived()) {
            lines.document(place, read.document());
        }
        for (Statement statement : analysed.statements()) {
            lines.statement(place, statement);
        }
        terminal.results().flush();
    }

    private Numbered corpus(String name) {
        return corpora.computeIfAbsent(name, key -> new Numbered(analysis.corpus()));
    }

    private void refuse(String notice) {
        terminal.notices().println(notice);
        status = ExitStatus.INCOMPLETE;
    }

    /** An input, and what stands before messages about its documents. */
    private record Input(String name, String label) {}

    /** A corpus with the number of its documents so far, and that of each by its id. */
    private static final class Numbered {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Corpus corpus;
        private int documents;

        Numbered(Corpus corpus) {
            this.corpus = corpus;
        }
    }
}
