package org.volteface.reporting;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/** Nodes of a graph of linked data, written member by member. */
final class JsonLdNode {
    /** Ids of our own name no place in the web: the archive need not be on it. */
    private static final String OWN = "urn:volteface:";

    private final JsonWriter json;

    JsonLdNode(JsonWriter json) {
        this.json = json;
    }

    /** The id of a thing of our own. */
    static String own(String kind, String id) {
        StringBuilder safe = new StringBuilder(OWN).append(kind).append(':');
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~@".indexOf(c) >= 0;
            safe.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return safe.toString();
    }

    JsonLdNode open(String id, String... types) throws IOException {
        json.beginObject().name("@id").value(id);
        return types(types);
    }

    /** A node without an id of its own, as the value of a member. */
    JsonLdNode openBlank(String name, String... types) throws IOException {
        json.name(name).beginObject();
        return types(types);
    }

    private JsonLdNode types(String... types) throws IOException {
        json.name("@type").beginArray();
        for (String type : types) {
            json.value(type);
        }
        json.endArray();
        return this;
    }

    /** Opens a list of nodes, as the value of a member. */
    JsonLdNode openList(String name) throws IOException {
        json.name(name).beginArray();
        return this;
    }

    /** A node without an id of its own, in a list. */
    JsonLdNode openItem(String... types) throws IOException {
        json.beginObject();
        return types(types);
    }

    JsonLdNode closeList() throws IOException {
        json.endArray();
        return this;
    }

    JsonLdNode close() throws IOException {
        json.endObject();
        return this;
    }

    JsonLdNode text(String name, String value) throws IOException {
        if (!value.isBlank()) {
            json.name(name).value(value);
        }
        return this;
    }

    /** Words of a document, of which a space is one too. */
    JsonLdNode verbatim(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(name).value(value);
        }
        return this;
    }

    JsonLdNode text(String name, Optional<? extends Object> value) throws IOException {
        return value.isPresent() ? text(name, value.get().toString()) : this;
    }

    JsonLdNode number(String name, long value) throws IOException {
        json.name(name).value(value);
        return this;
    }

    JsonLdNode link(String name, String id) throws IOException {
        json.name(name).beginObject().name("@id").value(id);
        json.endObject();
        return this;
    }

    JsonLdNode links(String name, Collection<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return this;
        }
        json.name(name).beginArray();
        for (String id : ids) {
            json.beginObject().name("@id").value(id).endObject();
        }
        json.endArray();
        return this;
    }
}
