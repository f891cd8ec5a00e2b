package org.volteface.console.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.volteface.console.web.Problem;

/** The description of the calls in OpenAPI 3.1, made of the operations and the records that they take and give. */
final class OpenApiDocument {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final String PROBLEM = "Problem";

    private final Map<String, JsonObject> schemas = new TreeMap<>();
    private final Map<String, Class<?>> records = new TreeMap<>();

    /** The whole description of some operations. */
    JsonObject of(List<Operation> operations) {
        JsonObject paths = new JsonObject();
        for (Operation operation : operations) {
            String path = operation.route().path().toString();
            JsonObject item = paths.has(path) ? paths.getAsJsonObject(path) : new JsonObject();
            item.add(operation.route().method().toLowerCase(Locale.ROOT), describe(operation));
            paths.add(path, item);
        }
        reference(Problem.class);
        JsonObject info = new JsonObject();
        info.addProperty("title", "Volteface");
        info.addProperty("version", "1");
        info.addProperty("description", "What public actors said, where they turned, and on what evidence.");
        JsonObject document = new JsonObject();
        document.addProperty("openapi", "3.1.0");
        document.add("info", info);
        document.add("security", security());
        document.add("paths", paths);
        document.add("components", components());
        return document;
    }

    private static JsonArray security() {
        JsonObject bearer = new JsonObject();
        bearer.add("bearer", new JsonArray());
        JsonArray security = new JsonArray();
        security.add(bearer);
        return security;
    }

    private JsonObject components() {
        JsonObject all = new JsonObject();
        schemas.forEach(all::add);
        JsonObject bearer = new JsonObject();
        bearer.addProperty("type", "http");
        bearer.addProperty("scheme", "bearer");
        JsonObject schemes = new JsonObject();
        schemes.add("bearer", bearer);
        JsonObject components = new JsonObject();
        components.add("schemas", all);
        components.add("securitySchemes", schemes);
        return components;
    }

    private JsonObject describe(Operation operation) {
        JsonObject described = new JsonObject();
        described.addProperty("operationId", operation.id());
        described.addProperty("summary", operation.summary());
        described.addProperty(
                "description",
                "Needs the role " + operation.route().role().name().toLowerCase(Locale.ROOT) + ".");
        described.add("parameters", parameters(operation));
        operation.form().body().ifPresent(body -> {
            JsonObject request = new JsonObject();
            request.addProperty("required", !isOptional(body));
            request.add("content", content(body, false));
            described.add("requestBody", request);
        });
        JsonObject responses = new JsonObject();
        responses.add(String.valueOf(operation.form().status()), success(operation.form()));
        JsonObject problem = new JsonObject();
        problem.addProperty("description", "Why it is not answered.");
        problem.add("content", content(Problem.MEDIA_TYPE, schemaReference(PROBLEM)));
        responses.add("default", problem);
        described.add("responses", responses);
        return described;
    }

    private JsonObject success(Operation.Form form) {
        JsonObject response = new JsonObject();
        response.addProperty("description", form.paged() ? "A page of the list." : "What was asked for.");
        form.answer().ifPresent(answer -> response.add("content", content(answer, form.paged())));
        return response;
    }

    /** Whether a body may be left out, because all that it may hold can be. */
    private static boolean isOptional(Class<?> body) {
        return body.isRecord()
                && Stream.of(body.getRecordComponents())
                        .allMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private JsonObject content(Class<?> type, boolean paged) {
        if (type.equals(Operation.FileContent.class)) {
            JsonObject bytes = new JsonObject();
            bytes.addProperty("type", "string");
            bytes.addProperty("format", "binary");
            return content("application/octet-stream", bytes);
        }
        if (type.equals(Operation.EventStream.class)) {
            JsonObject lines = new JsonObject();
            lines.addProperty("type", "string");
            return content("text/event-stream", lines);
        }
        return content("application/json", paged ? page(type) : reference(type));
    }

    private static JsonObject content(String mediaType, JsonObject schema) {
        JsonObject media = new JsonObject();
        media.add("schema", schema);
        JsonObject content = new JsonObject();
        content.add(mediaType, media);
        return content;
    }

    private static JsonArray parameters(Operation operation) {
        JsonArray parameters = new JsonArray();
        Matcher names = NAME.matcher(operation.route().path().toString());
        while (names.find()) {
            JsonObject parameter = parameter(names.group(1), "path", "its " + names.group(1));
            parameter.addProperty("required", true);
            parameters.add(parameter);
        }
        for (Parameter one : operation.form().parameters()) {
            JsonObject parameter = parameter(one.name(), "query", one.description());
            if (!one.values().isEmpty()) {
                JsonArray values = new JsonArray();
                one.values().forEach(values::add);
                parameter.getAsJsonObject("schema").add("enum", values);
            }
            parameters.add(parameter);
        }
        return parameters;
    }

    private static JsonObject parameter(String name, String in, String description) {
        JsonObject schema = new JsonObject();
        schema.addProperty("type", "string");
        JsonObject parameter = new JsonObject();
        parameter.addProperty("name", name);
        parameter.addProperty("in", in);
        parameter.addProperty("description", description);
        parameter.add("schema", schema);
        return parameter;
    }

    private JsonObject page(Class<?> item) {
        String name = "PageOf" + name(item);
        JsonObject items = new JsonObject();
        items.addProperty("type", "array");
        items.add("items", reference(item));
        JsonObject page = record(PageResource.class);
        page.getAsJsonObject("properties").add("items", items);
        schemas.put(name, page);
        return schemaReference(name);
    }

    private JsonObject reference(Class<?> type) {
        String name = name(type);
        Class<?> named = records.putIfAbsent(name, type);
        if (named != null && named != type) {
            throw new IllegalArgumentException(named + " and " + type + " are both called " + name);
        }
        if (!schemas.containsKey(name)) {
            schemas.put(name, new JsonObject());
            schemas.put(name, record(type));
        }
        return schemaReference(name);
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceFirst("Resource$", "");
    }

    private static JsonObject schemaReference(String name) {
        JsonObject reference = new JsonObject();
        reference.addProperty("$ref", "#/components/schemas/" + name);
        return reference;
    }

    private JsonObject record(Class<?> type) {
        JsonObject properties = new JsonObject();
        JsonArray required = new JsonArray();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.add(component.getName(), schema(component.getGenericType()));
            AnnotatedType annotated = component.getAnnotatedType();
            if (!annotated.isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        JsonObject schema = new JsonObject();
        schema.addProperty("type", "object");
        schema.add("properties", properties);
        schema.add("required", required);
        return schema;
    }

    private JsonObject schema(Type type) {
        JsonObject schema = new JsonObject();
        if (type instanceof ParameterizedType parameterized) {
            boolean list = parameterized.getRawType().equals(List.class);
            JsonObject inner = schema(parameterized.getActualTypeArguments()[list ? 0 : 1]);
            schema.addProperty("type", list ? "array" : "object");
            schema.add(list ? "items" : "additionalProperties", inner);
        } else if (type.equals(String.class)) {
            schema.addProperty("type", "string");
        } else if (type.equals(long.class) || type.equals(int.class) || type.equals(Long.class)) {
            schema.addProperty("type", "integer");
        } else if (type.equals(double.class)) {
            schema.addProperty("type", "number");
        } else if (type.equals(boolean.class) || type.equals(Boolean.class)) {
            schema.addProperty("type", "boolean");
        } else if (type instanceof Class<?> record && record.isRecord()) {
            return reference(record);
        } else if (!(type instanceof Class<?>)) {
            // What a page holds is put in by whoever knows it.
            return schema;
        } else {
            throw new IllegalArgumentException("no schema for " + type);
        }
        return schema;
    }
}
