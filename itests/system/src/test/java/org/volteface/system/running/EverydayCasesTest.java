package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pairs of short everyday articles: whether the later one turns against the earlier one. A case is silent, a reversal, a breach, or
 * missed: a turn that is not found yet.
 */
class EverydayCasesTest {
    private static final List<String> DAYS = List.of("2024-01-15", "2024-06-20");
    private static final List<Case> CASES = new ArrayList<>();
    private static Volteface run;

    /** Two articles and what they give. */
    private record Case(String id, String outcome, List<String> articles) {
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                lines.add(new Gson()
                        .toJson(Map.of("case", id, "date", DAYS.get(i), "source", "Post", "text", articles.get(i))));
            }
            return lines;
        }

        String expected() {
            return outcome.equals("missed") ? "silent" : outcome;
        }
    }

    @BeforeAll
    static void analyse() throws Exception {
        try (InputStream in = EverydayCasesTest.class.getResourceAsStream("everyday-cases.jsonl")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            all.lines().map(line -> new Gson().fromJson(line, Case.class)).forEach(CASES::add);
        }
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

    private static String outcome(Case one) {
        return run.out().stream()
                .map(line -> new Gson().fromJson(line, JsonObject.class))
                .filter(line -> line.get("case").getAsString().equals(one.id()))
                .filter(line -> line.get("type").getAsString().equals("finding"))
                .map(line -> line.get("kind").getAsString())
                .findFirst()
                .orElse("silent");
    }
}
