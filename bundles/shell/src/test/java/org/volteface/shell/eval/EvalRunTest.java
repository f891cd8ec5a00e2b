package org.volteface.shell.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.shell.ExitStatus;
import org.volteface.shell.UsageException;

final class EvalRunTest {
    /** The mayor turns; the guild turns too, which nobody expects; the board promises and does nothing. */
    private static final String CASES = """
            {"id":"one","documents":[\
            {"date":"2024-01-02","source":"Post","text":"The mayor opposes the ferry. Anna Holm backs the quay."},\
            {"date":"2024-03-04","source":"Post","text":"The mayor backs the ferry."}],\
            "expected":{"trap":"turn","statements":[\
            {"id":"s1","doc":0,"quote":"opposes the ferry","kind":"position","stance":"against","holder_names":["mayor"]},\
            {"id":"s2","doc":1,"quote":"backs the ferry","kind":"act","stance":"favor","holder_names":["mayor"]},\
            {"id":"s3","doc":0,"quote":"backs the quay","kind":"position","holder_names":["Holm of the guild"]}],\
            "findings":[{"type":"reversal","evidence":["s1","s2"],"holder_names":["mayor"],\
            "before":[{"doc":0,"quote":"opposes the ferry"}],"after":[{"doc":1,"quote":"backs the ferry"}]}]}}
            {"id":"two","documents":[\
            {"date":"2024-01-02","source":"Post","text":"The guild opposes the toll."},\
            {"date":"2024-03-04","source":"Post","text":"The guild backs the market."}],\
            "expected":{"trap":"two matters","statements":[],"findings":[{"type":"none","evidence":[]}]}}
            {"id":"three","documents":[\
            {"date":"2024-01-02","source":"Post","text":"The board promises a roof."},\
            {"date":"2024-03-04","source":"Post","text":"The roof was never built, illegible."}],\
            "expected":{"trap":"lapse","statements":[],"findings":[{"type":"breach","evidence":[],"holder_names":["board"],\
            "before":[{"doc":0,"quote":"promises a roof"}],"after":[{"doc":1,"quote":"was never built"}]}]}}
            """;

    @TempDir
    private Path folder;

    @Test
    void scoresCases() throws Exception {
        write("cases.jsonl", CASES);

        Measured measured = Measured.with(folder);

        assertThat(measured.results())
                .contains(
                        "cases.jsonl: cases",
                        "  findings              precision 0.500, recall 0.500, F1 0.500",
                        "                        right 1, false 1, missed 1, cases 3",
                        "  silent cases          silent 0.000 (0 of 1)",
                        "  confidence 0.7 to 0.8 mean 0.750, right 0.500 (1 of 2)",
                        "  confidence            expected calibration error 0.250",
                        "  statements            found 1.000 (3 of 3), kind right 0.667, stance right 1.000,"
                                + " holder right 0.667, predicted per gold 2.000",
                        "    one: ok  turn",
                        "    two: missed 0, false 1  two matters",
                        "    three: missed 1, false 0  lapse");
        assertThat(measured.notices()).containsExactly("case three: document 1: plain@1 cannot read it");
        assertThat(measured.status()).isEqualTo(ExitStatus.INCOMPLETE);
    }

    @Test
    void scoresAttributions() throws Exception {
        write("said/dev.jsonl", """
                {"doc":"a","date":"2024-01-02","publisher":"Post","text":"The mayor backs the ferry. It rained, they said.",\
                "attributions":[{"source":[[0,9]],"cue":[[10,15]],"content":[[16,25]]},\
                {"source":[[37,41]],"cue":[[42,46]],"content":[[27,35]]}]}
                """);

        assertThat(Measured.with(folder).results())
                .contains(
                        "  all roles right       precision 1.000, recall 0.500, F1 0.667",
                        "  recall                direct 0.000 (0 of 0), mixed 0.000 (0 of 0), indirect 0.500 (1 of 2)");
    }

    @Test
    void putsQuestionsToTheProbes() throws Exception {
        write("stance/dev.jsonl", """
                {"id":1,"text":"They praise Holm.","target":"Holm","span":[12,16],"label":"positive"}
                {"id":2,"text":"They see Holm.","target":"Holm","span":[9,13],"label":"negative"}
                """);
        write(
                "event.jsonl",
                "{\"text\":\"They met.\",\"event\":\"CONSULT\"}\n{\"text\":\"Rain.\",\"event\":\"AID\"}\n");
        write("pledge.jsonl", """
                {"id":"p1","text":"We will.","label":"pledge"}
                {"id":"p2","text":"We fail.","label":"no_pledge"}
                """);
        write("pair.jsonl", "{\"premise\":\"a\",\"hypothesis\":\"not a\",\"label\":\"contradiction\"}\n");

        Measured measured = Measured.with(folder);

        assertThat(measured.results())
                .contains(
                        "  favor                 precision 1.000, recall 1.000, F1 1.000, wrongly given 0.000 (0 of 1)",
                        "  all                   accuracy 0.500 (1 of 2), macro-F1 0.500",
                        "  pledge                precision 1.000, recall 1.000, F1 1.000, wrongly given 0.000 (0 of 1)",
                        "  no_pledge             precision 0.000, recall 0.000, F1 0.000, wrongly given 0.000 (0 of 1)",
                        "  contradiction         precision 1.000, recall 1.000, F1 1.000, wrongly given 0.000 (0 of 0)");
        assertThat(measured.notices()).containsExactly("p2: plain@1 failed");
    }

    @Test
    void asksForTheSideTowardWhoIsNamed() throws Exception {
        write("polarity.jsonl", """
                {"sentences":["They praise Mr Holm.","They blame the guild."],"stances":[\
                {"sent":0,"subject":null,"polarity":"POS","object":"Anna Holm"},\
                {"sent":1,"subject":null,"polarity":"NEG","object":"Anna Holm"}]}
                """);
        write("turn.jsonl", """
                {"target":"Anna Holm","a":{"text":"We praise Holm."},"b":{"text":"We blame Holm."},"label":"opposite"}
                {"target":"Anna Holm","a":{"text":"We praise Holm."},"b":{"text":"We see Holm."},"label":"same"}
                """);

        assertThat(Measured.with(folder).results())
                .contains(
                        "  POS                   precision 1.000, recall 1.000, F1 1.000, wrongly given 0.000 (0 of 1)",
                        "  NEG                   precision 0.000, recall 0.000, F1 0.000, wrongly given 0.000 (0 of 1)",
                        "  all                   accuracy 1.000 (2 of 2), macro-F1 1.000");
    }

    @Test
    void holdsNewsAgainstOneAnotherAndNamesWhatIsMissing() throws Exception {
        write("news.jsonl", """
                {"date":"2024-01-02","source":"Post","text":"The mayor promises the ferry."}
                {"date":"2024-01-03","source":"Post","text":"The mayor opposes the ferry."}
                {"date":"2024-01-03","source":"Post","text":"It rained."}
                """);
        write("odd.jsonl", "{\"colour\":\"red\"}\n");

        assertThat(Measured.with(folder).results())
                .containsExactly(
                        "news.jsonl: news as one corpus",
                        "  read                  articles 3 (1 without a statement), statements 2",
                        "  found                 findings 1, reversals 0, breaches 1, contested 0",
                        "    BREACH The mayor: It turned.",
                        "not in this folder: cases; attribution; stance toward a target; polarity toward an actor;"
                                + " two dates, one target; event of a sentence; pledges; pairs of sentences",
                        "of no known form: odd.jsonl");
    }

    @Test
    void refusesDataThatIsMalformed() throws Exception {
        Path file = write("cases.jsonl", CASES + "{\"id\":\"four\",\"documents\":[]}\n");

        assertThatThrownBy(() -> Measured.with(folder))
                .isInstanceOf(UsageException.class)
                .hasMessage(file + ": line 4: \"expected\" is missing or no object");
    }

    private Path write(String name, String lines) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        return Files.writeString(file, lines);
    }
}
