package org.volteface.console.operation;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * What one check found.
 *
 * @param name what was checked
 * @param ok whether it is as it should be
 * @param message how it is, in words for a person
 */
public record Check(String name, boolean ok, String message) {
    public static Check passed(String name, String message) {
        return new Check(name, true, message);
    }

    static Check failed(String name, String message) {
        return new Check(name, false, message);
    }

    static boolean allPassed(List<Check> checks) {
        return checks.stream().allMatch(Check::ok);
    }

    public static String json(List<Check> checks) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject().name("status").value(allPassed(checks) ? "ready" : "unready");
            json.name("checks").beginArray();
            for (Check check : checks) {
                json.beginObject().name("name").value(check.name()).name("ok").value(check.ok());
                json.name("message").value(check.message()).endObject();
            }
            json.endArray().endObject();
        }
        return text + "\n";
    }
}
