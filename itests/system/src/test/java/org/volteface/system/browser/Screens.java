package org.volteface.system.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.volteface.system.House;

/**
 * The pictures in docs/screens: takes one of every page, of the samples' findings, and of some more on a telephone and in the dark. It needs no test
 * framework: docs/screens/README.md has the command.
 */
public final class Screens {
    private static final Look DESK = new Look(Look.DESK, false);
    private static final Look NIGHT = new Look(Look.DESK, true);
    private static final Look PHONE = new Look(Look.PHONE, false);
    private static final Set<String> AT_NIGHT = Set.of("overview", "finding", "actor");
    private static final Set<String> ON_A_PHONE = Set.of("overview", "finding", "actor", "document", "search");
    /** They look like others. */
    private static final Set<String> LEFT_OUT = Set.of("progress", "calls", "report-changes", "actor-rename");
    /** Taller ones would be larger than what they show is worth. */
    private static final long TALLEST = 1400;

    private final Browser browser;
    private final Path folder;
    private final List<String> taken = new ArrayList<>();

    private Screens(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    /**
     * Takes them.
     *
     * @param args the folder for the pictures, if another one than docs/screens
     */
    public static void main(String[] args) throws Exception {
        Path folder = args.length > 0 ? Path.of(args[0]) : House.ROOT.resolve("docs/screens");
        Files.createDirectories(folder);
        Path work = Files.createTempDirectory("volteface-screens-");
        try (SampleConsole console = new SampleConsole(work)) {
            Screens screens = new Screens(console.browser(), folder);
            screens.take("login", "/login", DESK);
            console.browser().logIn("admin", console.server().password());
            console.awaitLists();
            for (Map.Entry<String, String> page : SitePages.of(console.client()).entrySet()) {
                if (!LEFT_OUT.contains(page.getKey())) {
                    screens.page(page.getKey(), page.getValue());
                }
            }
            System.out.println(screens.taken.size() + " pictures in " + folder);
        }
    }

    private void page(String name, String path) throws Exception {
        take(name, path, DESK);
        if (AT_NIGHT.contains(name)) {
            take(name + "-dark", path, NIGHT);
        }
        if (ON_A_PHONE.contains(name)) {
            take(name + "-phone", path, PHONE);
        }
    }

    private void take(String name, String path, Look look) throws Exception {
        browser.look(look);
        browser.open(path);
        Files.write(folder.resolve(name + ".png"), SmallPng.of(browser.picture(look, TALLEST)));
        taken.add(name);
    }
}
