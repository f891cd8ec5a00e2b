package org.volteface.system.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.system.running.WebClient;

/** The pages of the site that answer, by names for people: what the navigation leads to, and one of each kind that lists lead to. */
final class SitePages {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)[\"#]");

    private final WebClient client;
    private final Map<String, String> pages = new LinkedHashMap<>();

    private SitePages(WebClient client) {
        this.client = client;
    }

    /** Looks for them with a client that is logged in as an admin. */
    static Map<String, String> of(WebClient client) throws Exception {
        SitePages all = new SitePages(client);
        all.lists();
        all.details();
        all.administration();
        return all.pages;
    }

    private void lists() throws Exception {
        add("overview", "/");
        for (String name : List.of(
                "findings",
                "actors",
                "propositions",
                "promises",
                "documents",
                "reports",
                "add",
                "account",
                "users",
                "help")) {
            add(name, "/" + name);
        }
        add("progress", "/overview/progress");
        add("report-new", "/reports/new?preview=1&kind=FINDINGS&format=pdf");
        add("calls", "/help/api");
        add("users-audit", "/users/audit");
        add("search", "/search?q=tariff");
        add("search-findings", "/search?subject=finding&q=tariff");
        add("search-nothing", "/search?q=nobody+said+this");
        add("findings-none", "/findings?q=nobody+said+this");
        add("findings-contested", "/findings?standing=CONTESTED");
    }

    private void details() throws Exception {
        Optional<String> finding = first("/findings?q=tariff", "/findings/[0-9a-f]+");
        if (finding.isPresent()) {
            add("finding", finding.get());
            add("finding-dismissals", finding.get() + "/dismissals");
            Optional<String> actor = first(finding.get(), "/actors/[^\"/?]+");
            if (actor.isPresent()) {
                add("actor", actor.get());
                add("actor-table", actor.get() + "?view=table");
                add("actor-rename", actor.get() + "/rename");
                add("actor-merge", actor.get() + "/merge");
                detail("actor-merge-preview", actor.get() + "/merge?q=Olmeda", "/actors/[^\"/?]+/merge\\?with=.*");
            }
        }
        split();
        detail("finding-contested", "/findings?standing=CONTESTED", "/findings/[0-9a-f]+");
        detail("proposition", "/propositions", "/propositions/[^\"/?]+");
        detail("document", "/documents?q=tariff", "/documents/[0-9a-f]+");
        Optional<String> version = first("/documents?q=pharmacist", "/documents/[0-9a-f]+");
        if (version.isPresent()) {
            detail("document-changes", version.get(), "/documents/[0-9a-f]+/changes[^\"]*");
        }
        Optional<String> report = first("/reports", "/reports/[0-9a-f]+");
        if (report.isPresent()) {
            add("report", report.get());
            add("report-changes", report.get() + "/changes");
        }
    }

    /** Ours in the Felix Web Console. */
    private void administration() throws Exception {
        add("operations", "/system/console/volteface");
        add("deployments", "/system/console/deployment");
        detail("deployment", "/system/console/deployment", "/system/console/deployment/[0-9]+");
    }

    /** Not every actor has been joined with another. */
    private void split() throws Exception {
        for (String actor : links("/actors")) {
            if (actor.matches("/actors/[^\"/?]+") && !pages.containsKey("actor-split")) {
                detail("actor-split", actor, "/actors/[^\"/?]+/split.*");
            }
        }
    }

    private void detail(String name, String list, String path) throws Exception {
        Optional<String> found = first(list, path);
        if (found.isPresent()) {
            add(name, found.get());
        }
    }

    /** Pages come from the hands of several, and not all are there at all times. */
    private void add(String name, String path) throws Exception {
        if (client.answers(path)) {
            pages.put(name, path);
        }
    }

    /** The first link on a page that leads to such a path. */
    private Optional<String> first(String page, String path) throws Exception {
        return links(page).stream().filter(link -> link.matches(path)).findFirst();
    }

    private List<String> links(String page) throws Exception {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(client.get(page).body());
        while (link.find()) {
            links.add(link.group(1).replace("&amp;", "&"));
        }
        return links;
    }
}
