package org.volteface.console.rest;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.volteface.console.access.Accounts;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.Role;
import org.volteface.console.access.User;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Handler;
import org.volteface.console.web.Refusal;

/** The admin's calls for users. */
final class UserCalls {
    private static final String USERS = "/users";
    private static final String ONE = USERS + "/{id}";
    private static final Pager<User> BY_NAME = Pager.rising(User::name);

    private final Accounts accounts;
    private final JsonBody json;

    UserCalls(Doorkeeper doorkeeper, JsonBody json) {
        this.accounts = doorkeeper.accounts();
        this.json = json;
    }

    List<Operation> operations() {
        return Stream.of(lists(), looks(), changes()).flatMap(List::stream).toList();
    }

    private List<Operation> lists() {
        return List.of(
                admin(
                        "GET " + USERS,
                        new Operation.Text("users", "Those who may log in, by their names."),
                        Operation.Form.paged(UserResource.class, List.of()),
                        exchange ->
                                json.answer(200, BY_NAME.page(accounts.users(), exchange, this::resource), exchange)),
                admin(
                        "POST " + USERS,
                        new Operation.Text("addUser", "Adds a user, whose password is made and told this once."),
                        Operation.Form.giving(201, UserResource.class).taking(UserRequest.class),
                        this::add));
    }

    private List<Operation> looks() {
        Operation.Form one = Operation.Form.giving(200, UserResource.class);
        return List.of(
                admin(
                        "GET " + ONE,
                        new Operation.Text("user", "One user."),
                        one,
                        exchange -> json.answer(200, resource(user(exchange)), exchange)),
                admin(
                        "POST " + ONE + "/role",
                        new Operation.Text("changeRole", "Gives a user another role, which ends their sessions."),
                        one.taking(RoleRequest.class),
                        this::changeRole));
    }

    private List<Operation> changes() {
        Operation.Form one = Operation.Form.giving(200, UserResource.class);
        return List.of(
                admin(
                        "POST " + ONE + "/password",
                        new Operation.Text(
                                "resetPassword",
                                "Makes a new password for a user, told this once; their sessions and tokens end."),
                        one,
                        this::resetPassword),
                admin(
                        "DELETE " + ONE,
                        new Operation.Text("removeUser", "Takes a user out; their sessions and tokens end."),
                        Operation.Form.done(),
                        this::remove));
    }

    /**
     * A user as they are added.
     *
     * @param name the name to log in with
     * @param role reader, analyst or admin
     */
    record UserRequest(String name, String role) {}

    /**
     * A role as it is changed.
     *
     * @param role reader, analyst or admin
     */
    record RoleRequest(String role) {}

    /** What is done to a user, which the last admin and the rules for names may stand against. */
    @FunctionalInterface
    private interface Step<T> {
        T take() throws IOException;
    }

    private static Operation admin(String call, Operation.Text text, Operation.Form form, Handler handler) {
        return Operation.of(Operation.route(call, Role.ADMIN, handler), text, form);
    }

    private Answer add(Exchange exchange) throws Refusal, IOException {
        JsonObject body = JsonBody.object(exchange);
        String name = JsonBody.needed(body, "name");
        Role role = role(body);
        String password = taken(() -> accounts.add(name, role));
        Audit.done(exchange.asker(), new Deed("add user", name), "as " + role.label());
        return json.secret(201, UserResource.of(user(name), accounts, password))
                .with("Location", Operation.ROOT + USERS + "/" + name);
    }

    private Answer changeRole(Exchange exchange) throws Refusal, IOException {
        String name = user(exchange).name();
        Role role = role(JsonBody.object(exchange));
        taken(() -> {
            accounts.changeRole(name, role);
            return name;
        });
        Audit.done(exchange.asker(), new Deed("change role", name), "to " + role.label() + "; their sessions ended");
        return json.answer(200, resource(user(name)), exchange);
    }

    private Answer resetPassword(Exchange exchange) throws Refusal, IOException {
        String name = user(exchange).name();
        String password = taken(() -> accounts.resetPassword(name));
        Audit.done(exchange.asker(), new Deed("reset password", name), "done; their sessions and tokens ended");
        return json.secret(200, UserResource.of(user(name), accounts, password));
    }

    private Answer remove(Exchange exchange) throws Refusal, IOException {
        String name = user(exchange).name();
        taken(() -> {
            accounts.remove(name);
            return name;
        });
        Audit.done(exchange.asker(), new Deed("remove user", name), "done; their sessions and tokens ended");
        return Answer.empty(204);
    }

    private static <T> T taken(Step<T> step) throws Refusal, IOException {
        try {
            return step.take();
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()), e);
        }
    }

    private static Role role(JsonObject body) throws Refusal {
        return Names.constant(Role.class, JsonBody.needed(body, "role"), "role");
    }

    private User user(Exchange exchange) throws Refusal {
        return user(exchange.part("id"));
    }

    private User user(String name) throws Refusal {
        return accounts.user(name).orElseThrow(() -> Refusal.unknown("there is no user of this name"));
    }

    private UserResource resource(User user) {
        return UserResource.of(user, accounts, null);
    }
}
