package org.volteface.console.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.console.access.Role;
import org.volteface.console.web.Handler;
import org.volteface.console.web.PathPattern;
import org.volteface.console.web.Route;

/**
 * One call of the api, with all that its description says of it.
 *
 * @param route the address, who may call it, and what answers
 * @param id its name, unique and stable
 * @param summary what it does, in one sentence
 * @param form what it takes and gives
 * @param steady whether services stay as they are while it is answered; what may take one of them away cannot be
 */
public record Operation(Route route, String id, String summary, Form form, boolean steady) {
    /** Where all of them are. */
    public static final String ROOT = "/api/v1";

    /** Refuses null. */
    public Operation {
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(form, "form");
    }

    /** One while which services stay as they are. */
    public Operation(Route route, String id, String summary, Form form) {
        this(route, id, summary, form, true);
    }

    /**
     * What a call takes and gives.
     *
     * @param parameters the parameters of its query
     * @param body the record that its body holds; empty for none
     * @param answer the record that it answers with; empty for none
     * @param paged whether it answers with a page of such records
     * @param status the status of success
     */
    public record Form(
            List<Parameter> parameters, Optional<Class<?>> body, Optional<Class<?>> answer, boolean paged, int status) {
        /** Copies the parameters. */
        public Form {
            parameters = List.copyOf(parameters);
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(answer, "answer");
        }

        /** A form that takes nothing, and answers with a status and a record. */
        static Form giving(int status, Class<?> answer) {
            return new Form(List.of(), Optional.empty(), Optional.of(answer), false, status);
        }

        /** A form that takes nothing, and answers that it is done. */
        static Form done() {
            return new Form(List.of(), Optional.empty(), Optional.empty(), false, 204);
        }

        /** A form of a list with these parameters beside those of paging. */
        static Form paged(Class<?> answer, List<Parameter> parameters) {
            List<Parameter> all = new ArrayList<>(parameters);
            all.addAll(Parameter.PAGING);
            return new Form(all, Optional.empty(), Optional.of(answer), true, 200);
        }

        /** The same with a body. */
        Form taking(Class<?> record) {
            return new Form(parameters, Optional.of(record), answer, paged, status);
        }

        /** The same with these parameters. */
        Form asked(Parameter... asked) {
            return new Form(List.of(asked), body, answer, paged, status);
        }
    }

    /** What stands in a form for a file, as a body or an answer, of whatever type. */
    interface FileContent {}

    /** What stands in a form for events that are told as they happen. */
    interface EventStream {}

    /** A call that shows one thing to readers. */
    public static Operation one(String path, Class<?> answer, Text text, Handler handler) {
        return new Operation(
                Route.get(ROOT + path, handler),
                text.id(),
                text.summary(),
                new Form(List.of(), Optional.empty(), Optional.of(answer), false, 200));
    }

    /** A call that shows a list to readers, a page at a time. */
    public static Operation list(String path, Class<?> answer, Text text, List<Parameter> parameters, Handler handler) {
        return new Operation(
                Route.get(ROOT + path, handler), text.id(), text.summary(), Form.paged(answer, parameters));
    }

    /** A call for analysts, who change something by it or see what they would change. */
    public static Operation change(String method, String path, Text text, Form form, Handler handler) {
        return new Operation(
                new Route(method, PathPattern.of(ROOT + path), Role.ANALYST, handler), text.id(), text.summary(), form);
    }

    /** A call of whichever kind. */
    static Operation of(Route route, Text text, Form form) {
        return new Operation(route, text.id(), text.summary(), form);
    }

    /** The same where what it does may take services away. */
    Operation unsteady() {
        return new Operation(route, id, summary, form, false);
    }

    /** Who may call what, as in {@code POST /users}. */
    static Route route(String call, Role role, Handler handler) {
        String[] halves = call.split(" ", 2);
        return new Route(halves[0], PathPattern.of(ROOT + halves[1]), role, handler);
    }

    /**
     * What a call is called.
     *
     * @param id its name, unique and stable
     * @param summary what it does, in one sentence
     */
    public record Text(String id, String summary) {}
}
