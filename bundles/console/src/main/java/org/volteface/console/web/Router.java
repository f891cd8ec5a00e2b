package org.volteface.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.volteface.console.access.Asker;

/** The way from an address to what answers it, for those who may ask. */
public final class Router {
    private final List<Route> routes;

    /** Takes the routes, of which the first that fits answers. */
    public Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** All routes, in their order. */
    public List<Route> routes() {
        return routes;
    }

    /**
     * Answers a request of somebody.
     *
     * @throws Refusal if there is nothing at the address, or the asker may not ask for it
     */
    public Answer answer(HttpServletRequest request, Asker asker) throws Refusal, IOException {
        String path = path(request);
        // HEAD is answered as GET is; the container leaves the body out.
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        boolean found = false;
        for (Route route : routes) {
            Optional<Map<String, String>> parts = route.path().match(path);
            found |= parts.isPresent();
            if (parts.isPresent() && route.method().equals(method)) {
                return answer(route, new Exchange(request, asker, parts.get()));
            }
        }
        throw found
                ? new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this address does not do that")
                : Refusal.unknown("there is nothing at this address");
    }

    private static Answer answer(Route route, Exchange exchange) throws Refusal, IOException {
        if (!exchange.asker().role().covers(route.role())) {
            throw Refusal.forbidden("this needs the role " + route.role().name().toLowerCase(Locale.ROOT));
        }
        return route.handler().answer(exchange);
    }

    /** The path of the servlet that was chosen, with what it leaves over: decoded, without what a client may hide in it. */
    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        String path = request.getServletPath() + (rest == null ? "" : rest);
        // Containers differ in how they tell the first page.
        return path.isEmpty() || path.equals("//") ? "/" : path;
    }
}
