package org.volteface.shell.eval;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.volteface.api.analysis.ProbeFailure;
import org.volteface.api.analysis.Probes;
import org.volteface.api.contradiction.PairRelation;
import org.volteface.api.model.Document;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;

/** A measurement of {@link PlainAnalysis}, and of probes that go by single words. */
final class Measured {
    private static final Probes WORDS = new Probes() {
        @Override
        public StanceLabel stance(String text, Span target) {
            if (text.contains("praise")) {
                return StanceLabel.FAVOR;
            }
            return text.contains("blame") ? StanceLabel.AGAINST : StanceLabel.NONE;
        }

        @Override
        public Optional<EventType> event(String text) {
            return text.contains("met") ? Optional.of(EventType.CONSULT) : Optional.empty();
        }

        @Override
        public boolean pledge(String text) throws ProbeFailure {
            if (text.contains("fail")) {
                throw new ProbeFailure("plain@1 failed", null);
            }
            return text.contains("will");
        }

        @Override
        public PairRelation pair(String premise, String hypothesis) {
            return hypothesis.contains("not") ? PairRelation.CONTRADICTION : PairRelation.NEUTRAL;
        }
    };

    private static final DocumentReader LINES = new DocumentReader() {
        @Override
        public boolean isDocument(String fileName) {
            return true;
        }

        @Override
        public void read(InputStream in, Hints hints, Consumer<ReadOutcome> sink) throws IOException {
            JsonObject line = JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
            LocalDate day = LocalDate.parse(line.get("date").getAsString());
            Document document = Document.of(
                    new Headline(Origin.UNKNOWN, day, ""), line.get("text").getAsString());
            sink.accept(new Read(document, Optional.empty(), false, List.of()));
        }
    };

    private final StringWriter results = new StringWriter();
    private final ByteArrayOutputStream notices = new ByteArrayOutputStream();
    private final Complaints complaints = new Complaints(new PrintStream(notices, true, StandardCharsets.UTF_8));

    /** Measures with all data in a folder. */
    static Measured with(Path folder) throws Exception {
        Measured measured = new Measured();
        new EvalRun(measured.tools(), new Figures(measured.results, true)).measure(DataFolder.of(folder));
        return measured;
    }

    Tools tools() {
        return new Tools(new PlainAnalysis(), WORDS, LINES, complaints, new CalibrationFit());
    }

    List<String> results() {
        return results.toString().lines().toList();
    }

    List<String> notices() {
        return notices.toString(StandardCharsets.UTF_8).lines().toList();
    }

    int status() {
        return complaints.status();
    }
}
