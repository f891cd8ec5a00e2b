package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The gates on articles instead of statements: what reaches them through all steps before, and what comes of it. */
class GateCasesTest {
    private static final List<Case> CASES = new ArrayList<>();
    private static Volteface run;

    /** Some articles and what they give. */
    private record Case(String title, List<String> articles, String outcome) {
        static Case of(String block) {
            List<String> lines = block.strip().lines().toList();
            int last = lines.size() - 1;
            return new Case(
                    lines.get(0), lines.subList(1, last), lines.get(last).substring(2));
        }

        /** The articles as lines of JSON; the date is the first word. */
        List<String> lines() {
            return articles.stream()
                    .map(article -> article.split(" ", 2))
                    .map(parts -> new Gson()
                            .toJson(Map.of("case", title, "date", parts[0], "source", "Post", "text", parts[1])))
                    .toList();
        }
    }

    @BeforeAll
    static void analyse() throws Exception {
        try (InputStream in = GateCasesTest.class.getResourceAsStream("gate-cases.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Arrays.stream(all.split("\n\n+")).skip(1).map(Case::of).forEach(CASES::add);
        }
        List<String> lines = CASES.stream().flatMap(one -> one.lines().stream()).toList();
        run = Volteface.run("analysis", String.join("\n", lines), "analyze", "--batch");
    }

    @TestFactory
    List<DynamicTest> cases() {
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.title(), () -> assertThat(outcomes(one)).containsExactly(one.outcome())))
                .toList();
    }

    /** The findings of a case; where there are none, the gates that stopped candidates, each once; else nothing. */
    private static List<String> outcomes(Case one) {
        List<JsonObject> lines = run.out().stream()
                .map(line -> new Gson().fromJson(line, JsonObject.class))
                .filter(line -> line.get("case").getAsString().equals(one.title()))
                .toList();
        List<String> findings = values(lines, "finding", "kind");
        List<String> gates =
                values(lines, "dismissal", "gate").stream().distinct().toList();
        List<String> found = findings.isEmpty() ? gates : findings;
        return found.isEmpty() ? List.of("nothing") : found;
    }

    private static List<String> values(List<JsonObject> lines, String type, String member) {
        return lines.stream()
                .filter(line -> line.get("type").getAsString().equals(type))
                .map(line -> line.get(member).getAsString())
                .toList();
    }
}
