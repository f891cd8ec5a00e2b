package org.volteface.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers of all answers by which browsers allow a page no more than it needs. */
public final class SecurityHeaders {
    private static final String POLICY_NAME = "Content-Security-Policy";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The pages of the Felix Web Console write scripts and styles into themselves, and sort tables by evaluated code. */
    private static final String CONSOLE_POLICY =
            "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** Those of our own pages. */
    public static void add(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY_NAME, POLICY);
        response.setHeader("Cache-Control", "no-store");
        addCommon(request, response);
    }

    /** Those of the Felix Web Console. */
    public static void addForConsole(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY_NAME, CONSOLE_POLICY);
        addCommon(request, response);
    }

    private static void addCommon(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
