package org.volteface.system.running;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pairs of short everyday articles, and what each gives. */
final class EverydayCases {
    private static final List<String> DAYS = List.of("2024-01-15", "2024-06-20");

    private EverydayCases() {}

    static List<Case> all() {
        try (InputStream in = EverydayCases.class.getResourceAsStream("everyday-cases.jsonl")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .map(line -> new Gson().fromJson(line, Case.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two articles and what they give. */
    record Case(String id, String outcome, List<String> articles) {
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
}
