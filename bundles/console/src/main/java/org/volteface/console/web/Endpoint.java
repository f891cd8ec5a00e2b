package org.volteface.console.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A servlet that answers HTTP requests and needs nothing of its container. */
// Not an HttpServlet: that one is serializable, and what these hold is not.
public abstract class Endpoint implements Servlet {
    private @Nullable ServletConfig config;

    /** Answers one request. */
    public abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    public void init(ServletConfig given) throws ServletException {
        config = given;
    }

    @Override
    public @Nullable ServletConfig getServletConfig() {
        return config;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws IOException {
        answer((HttpServletRequest) request, (HttpServletResponse) response);
    }

    @Override
    public String getServletInfo() {
        return "";
    }

    @Override
    public void destroy() {
        // There is nothing to let go of.
    }
}
