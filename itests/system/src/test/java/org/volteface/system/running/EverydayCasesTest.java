package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pairs of short everyday articles: whether the later one turns against the earlier one. A case is silent, a reversal, a breach, or
 * missed: a turn that is not found yet.
 */
class EverydayCasesTest {
    private static final List<EverydayCases.Case> CASES = EverydayCases.all();
    private static Volteface run;

    @BeforeAll
    static void analyse() throws Exception {
        List<String> lines = CASES.stream().flatMap(one -> one.lines().stream()).toList();
        run = Volteface.run("analysis", String.join("\n", lines), "analyze", "--batch");
    }

    @TestFactory
    List<DynamicTest> cases() {
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(one.id() + " " + one.articles(), () -> assertThat(outcome(one))
                        .isEqualTo(one.expected())))
                .toList();
    }

    private static String outcome(EverydayCases.Case one) {
        return run.out().stream()
                .map(line -> new Gson().fromJson(line, JsonObject.class))
                .filter(line -> line.get("case").getAsString().equals(one.id()))
                .filter(line -> line.get("type").getAsString().equals("finding"))
                .map(line -> line.get("kind").getAsString())
                .findFirst()
                .orElse("silent");
    }
}
