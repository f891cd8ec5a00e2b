package org.volteface.shell;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.source.RobotsRules;

/** The question whether a site's {@code robots.txt} lets a program fetch an address. */
final class RobotsQuestion implements Question {
    /** The name of the probe. */
    static final String PROBE = "robots";

    private static final Pattern NO_URI = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7F]|%(?![0-9A-Fa-f]{2})");

    private final RobotsRules rules;

    RobotsQuestion(RobotsRules rules) {
        this.rules = rules;
    }

    @Override
    public String member() {
        return "allowed";
    }

    @Override
    public JsonElement answer(JsonObject question) {
        byte[] robots = robots(question);
        URI url = url(Probe.text(question, "url"));
        return new JsonPrimitive(rules.allows(robots, Probe.text(question, "agent"), url));
    }

    private static byte[] robots(JsonObject question) {
        if (!question.has("robots64") || question.get("robots64").isJsonNull()) {
            return Probe.text(question, "robots").getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(Probe.text(question, "robots64").replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"robots64\" is not base64", e);
        }
    }

    /** An address as people write it: what may not stand in one is escaped first. */
    private static URI url(String words) {
        String escaped = NO_URI.matcher(words.strip())
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.format("%%%02X", (int) found.group().charAt(0))));
        try {
            return new URI(escaped);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("\"url\" is no address: " + words, e);
        }
    }
}
