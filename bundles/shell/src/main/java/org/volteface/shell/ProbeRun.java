package org.volteface.shell;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.volteface.api.analysis.ProbeFailure;

/**
 * Questions to one analyser or judge, a line each, answered a line each in the same order. A line that is no question, or that an analyser fails
 * on, is answered null.
 */
final class ProbeRun {
    private final Question asked;
    private final Terminal terminal;
    private final JsonLines lines;
    private int status = ExitStatus.DONE;

    ProbeRun(Question asked, Terminal terminal) {
        this.asked = asked;
        this.terminal = terminal;
        this.lines = new JsonLines(terminal.results());
    }

    /** Answers every line of the inputs and returns an {@link ExitStatus}. */
    int answer(Inputs inputs) throws IOException {
        for (String name : inputs.names()) {
            try (BufferedReader questions =
                    new BufferedReader(new InputStreamReader(Inputs.open(name, terminal), StandardCharsets.UTF_8))) {
                int number = 0;
                for (String line = questions.readLine(); line != null; line = questions.readLine()) {
                    number++;
                    if (!line.isBlank()) {
                        answer(line, inputs.label(name) + "line " + number + ": ");
                    }
                }
            }
        }
        return status;
    }

    private void answer(String line, String label) throws IOException {
        JsonObject question = new JsonObject();
        JsonElement answer = JsonNull.INSTANCE;
        try {
            question = object(line);
            answer = asked.answer(question);
        } catch (IllegalArgumentException | ProbeFailure e) {
            terminal.notices().println(label + e.getMessage());
            status = ExitStatus.INCOMPLETE;
        }
        print(question.get("id"), answer);
    }

    private void print(@Nullable JsonElement id, JsonElement answer) throws IOException {
        lines.write(json -> {
            json.setSerializeNulls(true);
            if (id != null && id.isJsonPrimitive()) {
                json.name("id").jsonValue(id.toString());
            }
            json.name(asked.member()).jsonValue(answer.toString());
        });
    }

    private static JsonObject object(String line) {
        try {
            JsonReader reader = new JsonReader(new StringReader(line));
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (element.isJsonObject()) {
                return element.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
        throw new IllegalArgumentException("not a JSON object");
    }
}
