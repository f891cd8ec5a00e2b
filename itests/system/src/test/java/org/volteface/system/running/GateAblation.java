package org.volteface.system.running;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each gate stops in the everyday cases: all of them analysed once with every gate, and once without each. */
public final class GateAblation {
    private static final List<String> GATES = List.of(
            "same-holder",
            "same-proposition",
            "time-order",
            "right-kind",
            "opposite-direction",
            "first-hand",
            "one-utterance",
            "still-in-force",
            "unconditional",
            "breach-evidence");

    private GateAblation() {}

    /** Prints a line for each gate. */
    public static void main(String[] arguments) throws Exception {
        List<EverydayCases.Case> cases = EverydayCases.all();
        System.out.println("none              " + count(cases, List.of()));
        for (String gate : GATES) {
            System.out.printf("%-18s%s%n", gate, count(cases, List.of(gate)));
        }
    }

    private static String count(List<EverydayCases.Case> cases, List<String> without) throws Exception {
        Path overlay = Files.createTempFile("without", ".json");
        String settings = new Gson().toJson(Map.of("org.volteface.contradiction", Map.of("without", without)));
        Files.writeString(overlay, settings);
        List<String> lines = new ArrayList<>();
        cases.forEach(one -> lines.addAll(one.lines()));
        Volteface run = Volteface.run(
                "analysis", String.join("\n", lines), "analyze", "--batch", "--config", overlay.toString());
        Files.delete(overlay);
        Map<String, String> found = new LinkedHashMap<>();
        for (String line : run.out()) {
            JsonObject json = new Gson().fromJson(line, JsonObject.class);
            if (json.get("type").getAsString().equals("finding")) {
                found.putIfAbsent(
                        json.get("case").getAsString(), json.get("kind").getAsString());
            }
        }
        long right = cases.stream()
                .filter(one -> one.outcome().equals(found.get(one.id())))
                .count();
        long wrong = cases.stream()
                .filter(one -> one.expected().equals("silent") && found.containsKey(one.id()))
                .count();
        return right + " right, " + wrong + " false";
    }
}
