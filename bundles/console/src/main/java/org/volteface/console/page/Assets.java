package org.volteface.console.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.volteface.console.access.Secrets;
import org.volteface.console.web.Answer;

/** The style sheets, scripts and fonts of the pages, each under a name of its own. */
public final class Assets {
    /** Where they are found. */
    public static final String PATH = "/assets/";

    private static final int VERSION_LENGTH = 12;
    private static final String FONTS = "/gems/asciidoctor-pdf-2.3.23/data/fonts/notoserif-";
    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-";
    /** What others made keeps the place that it has in their archives. */
    private static final String SWAGGER = "/META-INF/resources/webjars/swagger-ui/5.34.1/swagger-ui";

    private static final Map<String, String> FOREIGN = Map.of(
            "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
            "swagger.js", SWAGGER + "-bundle.js",
            "swagger.css", SWAGGER + ".css",
            "inter.otf", INTER + "Regular.otf",
            "inter-semibold.otf", INTER + "SemiBold.otf",
            "serif.ttf", FONTS + "regular-subset.ttf",
            "serif-bold.ttf", FONTS + "bold-subset.ttf",
            "serif-italic.ttf", FONTS + "italic-subset.ttf");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "otf", "font/otf",
            "ttf", "font/ttf");
    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of an asset, which differs with its content, so that browsers may keep it. */
    public static String address(String name) {
        String version = VERSIONS.computeIfAbsent(name, wanted -> content(wanted)
                .map(bytes -> Secrets.hexHash(bytes).substring(0, VERSION_LENGTH))
                .orElseThrow(() -> new IllegalArgumentException("no such asset: " + wanted)));
        return PATH + name + "?v=" + version;
    }

    /** The asset itself. */
    public static Answer answer(String name, boolean versioned) {
        @Nullable String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        Optional<byte[]> content = type == null ? Optional.empty() : content(name);
        if (type == null || content.isEmpty()) {
            return Answer.empty(HttpServletResponse.SC_NOT_FOUND);
        }
        return Answer.stream(type, out -> out.write(content.get()))
                .with("Content-Length", String.valueOf(content.get().length))
                .with("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=3600");
    }

    private static Optional<byte[]> content(String name) {
        if (!name.matches("[a-z0-9.-]+")) {
            return Optional.empty();
        }
        String path = FOREIGN.getOrDefault(name, "/org/volteface/console/assets/" + name);
        try (@Nullable InputStream in = Assets.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
