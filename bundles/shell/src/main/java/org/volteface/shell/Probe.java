package org.volteface.shell;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.analysis.ProbeFailure;
import org.volteface.api.analysis.Probes;
import org.volteface.api.model.Span;

/** A question that one analyser answers alone. */
public enum Probe {
    /** The side toward a target. */
    STANCE("label") {
        @Override
        public Optional<String> answer(Probes probes, JsonObject question) throws ProbeFailure {
            String text = text(question, "text");
            return Optional.of(word(probes.stance(text, target(question, text))));
        }
    },
    /** The act that a sentence tells. */
    EVENT("event") {
        @Override
        public Optional<String> answer(Probes probes, JsonObject question) throws ProbeFailure {
            return probes.event(text(question, "text")).map(Enum::name);
        }
    },
    /** Whether a sentence is a pledge. */
    PLEDGE("label") {
        @Override
        public Optional<String> answer(Probes probes, JsonObject question) throws ProbeFailure {
            return Optional.of(probes.pledge(text(question, "text")) ? "pledge" : "no_pledge");
        }
    },
    /** How two sentences stand to one another. */
    PAIR("label") {
        @Override
        public Optional<String> answer(Probes probes, JsonObject question) throws ProbeFailure {
            return Optional.of(word(probes.pair(text(question, "premise"), text(question, "hypothesis"))));
        }
    };

    private static final String NAMES = "stance, event, pledge or pair, or robots";

    private final String member;

    Probe(String member) {
        this.member = member;
    }

    /** The member of the output that holds the answer. */
    public String member() {
        return member;
    }

    /**
     * Answers a question.
     *
     * @throws IllegalArgumentException if the question lacks a part, told in the message
     * @throws ProbeFailure if an analyser fails
     */
    public abstract Optional<String> answer(Probes probes, JsonObject question) throws ProbeFailure;

    /** The question that {@code probes} answer. */
    Question of(Probes probes) {
        return new Question() {
            @Override
            public String member() {
                return member;
            }

            @Override
            public JsonElement answer(JsonObject question) throws ProbeFailure {
                return Probe.this
                        .answer(probes, question)
                        .<JsonElement>map(JsonPrimitive::new)
                        .orElse(JsonNull.INSTANCE);
            }
        };
    }

    /** The probe of a name. */
    static Probe named(String name) throws UsageException {
        for (Probe probe : values()) {
            if (word(probe).equals(name)) {
                return probe;
            }
        }
        throw new UsageException("there is no probe '" + name + "': it is " + NAMES);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String text(JsonObject question, String name) {
        JsonElement value = question.get(name);
        if (value == null
                || !value.isJsonPrimitive()
                || !value.getAsJsonPrimitive().isString()) {
            throw new IllegalArgumentException("\"" + name + "\" is missing or no text");
        }
        return value.getAsString();
    }

    /** The span of the target, or else the first place where its words stand. */
    private static Span target(JsonObject question, String text) {
        if (question.has("span")) {
            Span span = span(question.get("span"));
            if (span.end() > text.length() || span.isEmpty()) {
                throw new IllegalArgumentException("\"span\" does not lie within the text");
            }
            return span;
        }
        String target = text(question, "target");
        int start = text.indexOf(target);
        if (start < 0 || target.isEmpty()) {
            throw new IllegalArgumentException("\"target\" does not stand in the text");
        }
        return new Span(start, start + target.length());
    }

    private static Span span(JsonElement value) {
        try {
            return new Span(
                    value.getAsJsonArray().get(0).getAsInt(),
                    value.getAsJsonArray().get(1).getAsInt());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("\"span\" is not [begin, end]", e);
        }
    }
}
