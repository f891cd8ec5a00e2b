package org.volteface.console.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.volteface.console.web.LocalPath;

/**
 * A form that came when its sender was no longer logged in, carried through the login so that nothing typed is lost. It is
 * never sent by itself: its sender sees it again and presses.
 *
 * @param action where it was sent
 * @param page the page that it stands on
 * @param fields what was in it
 */
public record KeptForm(String action, String page, List<Field> fields) {
    /** A login form carries no more than this, and what strangers send is not looked at beyond it. */
    public static final long LONGEST = 2L << 20;

    /** What other forms than those with files can be long; containers read no more of them. */
    private static final long LONGEST_PLAIN = 200_000;

    private static final int MOST_FIELDS = 100;
    private static final String ACTION = "kept-action";
    private static final String PAGE = "kept-page";
    private static final String PREFIX = "kept:";
    /** What concerns logins and who may what is typed again rather than carried about. */
    private static final List<String> SECRET = List.of("/login", "/logout", "/account", "/users", "/system");

    private static final Map<String, String> LABELS = Map.of(
            "why", "Reason or note",
            "text", "Text",
            "title", "Title",
            "publisher", "Publisher",
            "date", "Published on",
            "address", "Address",
            "name", "Name");

    private static final Map<String, String> DECISIONS = Map.of(
            "confirm", "Confirm",
            "dismiss", "Dismiss",
            "note", "Add the note",
            "withdraw", "Take the decision back");

    /** Copies the list. */
    public KeptForm {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(page, "page");
        fields = List.copyOf(fields);
    }

    /**
     * A field of a form.
     *
     * @param name its name
     * @param value what was in it
     */
    public record Field(String name, String value) {
        /** Refuses null. */
        public Field {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }

        /** What it is called in the login form, where the login's own fields have other names. */
        public String carried() {
            return PREFIX + name;
        }

        /** Whether it was typed, and so is shown to be read and mended. */
        public boolean isTyped() {
            return label().isPresent();
        }

        /** What a person calls it; empty where the form itself says what is in it. */
        public Optional<String> label() {
            return Optional.ofNullable(LABELS.get(name));
        }

        /** Whether it wants more than a line. */
        public boolean isLong() {
            return name.equals("text") || name.equals("why") || value.indexOf('\n') >= 0;
        }
    }

    /** What somebody posted; empty where it is not kept: secrets, files, what is too long, and what no form sends. */
    static Optional<KeptForm> posted(HttpServletRequest request) {
        String action = LocalPath.of(request.getRequestURI());
        boolean secret = SECRET.stream().anyMatch(path -> action.equals(path) || action.startsWith(path + "/"));
        if (secret || action.equals(LocalPath.HOME) || !isReadable(request)) {
            return Optional.empty();
        }
        try {
            List<Field> fields = fields(request, "");
            return fields.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new KeptForm(action, page(request, action), fields));
        } catch (RuntimeException e) {
            // Containers tell in several ways that a form cannot be read: then there is nothing to keep.
            return Optional.empty();
        }
    }

    /** What a login form carries. */
    static Optional<KeptForm> carried(HttpServletRequest request) {
        @Nullable String action = request.getParameter(ACTION);
        if (action == null || LocalPath.of(action).equals(LocalPath.HOME)) {
            return Optional.empty();
        }
        return Optional.of(new KeptForm(action, LocalPath.of(request.getParameter(PAGE)), fields(request, PREFIX)));
    }

    /** Its name where a field of the login form says where it goes. */
    public String actionName() {
        return ACTION;
    }

    /** Its name where a field of the login form says where it stood. */
    public String pageName() {
        return PAGE;
    }

    /** What the button that sends it says. */
    public String press() {
        return fields.stream()
                .filter(field -> field.name().equals("decision"))
                .map(field -> DECISIONS.getOrDefault(field.value(), "Send it"))
                .findFirst()
                .orElse("Send it");
    }

    private static boolean isReadable(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        long longest = type.startsWith("multipart/form-data") ? LONGEST : LONGEST_PLAIN;
        boolean form = type.startsWith("multipart/form-data") || type.startsWith("application/x-www-form-urlencoded");
        return form && length >= 0 && length <= longest;
    }

    private static List<Field> fields(HttpServletRequest request, String prefix) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(prefix) && !name.toLowerCase(Locale.ROOT).contains("password")) {
                String plain = name.substring(prefix.length());
                Stream.of(values).map(value -> new Field(plain, value)).forEach(fields::add);
            }
        });
        return fields.size() > MOST_FIELDS ? List.of() : fields;
    }

    /** The page that a browser says it came from; without it, the one above the action. */
    private static String page(HttpServletRequest request, String action) {
        @Nullable String from = request.getHeader("Referer");
        String above = action.substring(0, Math.max(1, action.lastIndexOf('/')));
        if (from == null) {
            return above;
        }
        try {
            URI uri = new URI(from);
            String path = LocalPath.of(uri.getRawPath());
            return path.equals(LocalPath.HOME) ? above : path;
        } catch (URISyntaxException e) {
            return above;
        }
    }
}
