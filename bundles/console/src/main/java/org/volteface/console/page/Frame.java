package org.volteface.console.page;

import java.util.List;
import java.util.Objects;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Role;

/**
 * What stands around a page: its title, where in the navigation it belongs, and who looks at it.
 *
 * @param title the title of the page, as the browser shows it
 * @param section the section that the navigation marks; empty for none
 * @param asker who looks at it
 * @param styles the style sheets that the page needs beside the one of all pages, by their names in {@link Assets}
 * @param feed the address of the feed that tells of what the page shows; empty where there is none
 */
public record Frame(String title, String section, Asker asker, List<String> styles, String feed) {
    /** The sections of the navigation, in its order. */
    public static final List<Section> SECTIONS = List.of(
            new Section("Overview", "/"),
            new Section("Findings", "/findings"),
            new Section("Actors", "/actors"),
            new Section("Propositions", "/propositions"),
            new Section("Promises", "/promises"),
            new Section("Documents", "/documents"),
            new Section("Reports", "/reports"));

    /** Copies the list. */
    public Frame {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(asker, "asker");
        styles = List.copyOf(styles);
        Objects.requireNonNull(feed, "feed");
    }

    /** Around a page that no feed tells of. */
    public Frame(String title, String section, Asker asker, List<String> styles) {
        this(title, section, asker, styles, "");
    }

    /** The same around a page that a feed tells of. */
    public Frame fedBy(String address) {
        return new Frame(title, section, asker, styles, address);
    }

    /** Whether the one who looks may decide and add. */
    public boolean mayDecide() {
        return asker.role().covers(Role.ANALYST);
    }

    /** Whether the one who looks may look after the server. */
    public boolean mayAdminister() {
        return asker.role().covers(Role.ADMIN);
    }

    /**
     * A section of the site.
     *
     * @param name its name
     * @param path where it begins
     */
    public record Section(String name, String path) {}
}
