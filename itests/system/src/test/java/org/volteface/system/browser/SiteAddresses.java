package org.volteface.system.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.volteface.console.access.ConsoleConfig;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.platform.ActiveRecords;
import org.volteface.console.platform.ActiveServices;
import org.volteface.console.platform.Platform;
import org.volteface.console.report.ReportWork;
import org.volteface.console.site.Site;
import org.volteface.console.web.PathPattern;
import org.volteface.console.web.Route;
import org.volteface.contracts.Configurations;

/** The addresses at which the site has something to look at, as the console itself lists them. */
final class SiteAddresses {
    /** What is put into a page or taken along, and is no page. */
    private static final Set<String> NO_PAGES = Set.of(
            "/reports/new/{what}",
            "/reports/{id}/file",
            "/search/export/{form}",
            "/findings/{id}/dismissals/{form}",
            "/feeds/findings.atom");

    private SiteAddresses() {}

    /** The forms of the addresses of pages that none of {@code paths} is of. */
    static List<PathPattern> unseen(Path folder, Collection<String> paths) throws IOException {
        List<String> seen =
                paths.stream().map(path -> path.replaceAll("[?#].*", "")).toList();
        return pages(folder).stream()
                .filter(page -> seen.stream().noneMatch(path -> page.match(path).isPresent()))
                .toList();
    }

    /** The addresses of the pages that need no id. */
    static List<String> plain(Path folder) throws IOException {
        return pages(folder).stream()
                .map(PathPattern::toString)
                .filter(path -> !path.contains("{"))
                .toList();
    }

    private static List<PathPattern> pages(Path folder) throws IOException {
        Doorkeeper doorkeeper = new Doorkeeper(
                Configurations.of(ConsoleConfig.class, Map.of("folder", folder.toString(), "port", "4711")));
        Platform platform = new ActiveServices(new ActiveRecords());
        try (ReportWork reports = new ReportWork(platform, folder)) {
            return new Site(platform, doorkeeper, reports)
                    .routes().stream()
                            .filter(route -> route.method().equals("GET"))
                            .map(Route::path)
                            .filter(path -> !NO_PAGES.contains(path.toString()))
                            .toList();
        }
    }
}
