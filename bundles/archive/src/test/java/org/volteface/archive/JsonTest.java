package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.contradiction.Undecided;
import org.volteface.api.model.Document;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Timing;
import org.volteface.contracts.SampleRecordings;
import org.volteface.contracts.SampleStatements;

class JsonTest {
    private final Json json = new Json();
    private final Document document = SampleRecordings.document(1);
    private final Statement full = SampleRecordings.statement(document, "2024/..", 3);

    @Test
    void statementsComeBackAsTheyWere() {
        assertThat(json.statement(json.of(full))).isEqualTo(full);
        assertThat(SampleStatements.chain()).allSatisfy(statement -> assertThat(json.statement(json.of(statement)))
                .isEqualTo(statement));
    }

    @Test
    void whatWasKeptBeforeDatesToldTheirWordsIsStillRead() {
        JsonObject kept = JsonParser.parseString(json.of(full)).getAsJsonObject();
        kept.getAsJsonObject("timing").remove("resolved");
        Timing timing = json.statement(kept.toString()).timing();
        assertThat(timing.resolved()).isEmpty();
        assertThat(timing)
                .isEqualTo(new Timing(
                        full.timing().said(),
                        full.timing().about(),
                        full.timing().deadline()));
    }

    @Test
    void outcomesComeBackAsTheyWere() {
        List<Outcome> outcomes = List.of(
                SampleRecordings.finding(full, "It <turned> & \"turned\".", full),
                SampleRecordings.dismissal(full, full),
                new StatusChange("c", PromiseStatus.KEPT, new Edtf("2024"), List.of("c"), "it was"),
                new Undecided(List.of(), ""));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(json.outcome(json.of(outcome)))
                .isEqualTo(outcome));
    }

    @Test
    void equalOnesHaveEqualJson() {
        assertThat(json.of(SampleRecordings.statement(document, "2024/..", 3))).isEqualTo(json.of(full));
    }

    @Test
    void namesComeBackAsTheyWere() {
        List<String> names = List.of("a@1 {\"x\": [1]}", "b\nc");
        assertThat(json.names(json.of(names))).isEqualTo(names);
    }
}
