package org.volteface.console.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The page that somebody wanted before the login, when it is one of this server. */
public final class LocalPath {
    /** Where an analyst begins. */
    public static final String HOME = "/";

    private LocalPath() {}

    /** A path as it was asked for, or the home page where it leads elsewhere or nowhere. */
    public static String of(@Nullable String wanted) {
        return wanted != null && isLocal(wanted) ? wanted : HOME;
    }

    /** The path and the query of a whole address, or the home page where there is none in it. */
    public static String ofAddress(@Nullable String address) {
        try {
            URI uri = new URI(address == null ? "" : address);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return of(uri.getRawPath() + query);
        } catch (URISyntaxException e) {
            return HOME;
        }
    }

    /** The address of the login that leads on to a path. */
    public static String loginFor(String path) {
        return "/login?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static boolean isLocal(String wanted) {
        if (!wanted.startsWith("/") || wanted.startsWith("//") || wanted.contains("\\")) {
            return false;
        }
        try {
            // It refuses what no address holds, line ends among it.
            URI uri = new URI(wanted);
            String path = uri.getPath();
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && !path.equals("/login")
                    && !path.endsWith("/logout");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
