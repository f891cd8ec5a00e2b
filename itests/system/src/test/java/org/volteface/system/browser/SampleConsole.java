package org.volteface.system.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.volteface.system.running.LiveServer;
import org.volteface.system.running.WebClient;

/** A server with all sample articles analysed, a browser at its console that is logged in as admin, and the pages there are. */
final class SampleConsole implements AutoCloseable {
    private static final String CHANGED = "2025-05-06-cruise-ships-pavonia.md";

    private final LiveServer server;
    private final WebClient client;
    private final Browser browser;

    /** Starts all of it in a folder that is empty. */
    SampleConsole(Path folder) throws Exception {
        Path data = folder.resolve("data");
        server = new LiveServer(data);
        try {
            takeIn(data.resolve("inbox"));
            client = new WebClient(server::port);
            client.logIn(server.password());
            work(folder);
            browser = new Browser(server.port(), folder.resolve("profile"));
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** All samples, each whole before the server sees it. */
    private void takeIn(Path inbox) throws Exception {
        try (Stream<Path> files = Files.list(Article.file(""))) {
            for (Path file : files.sorted().toList()) {
                Path part = inbox.resolve(file.getFileName() + ".part");
                Files.copy(file, part);
                Files.move(part, inbox.resolve(file.getFileName()));
            }
        }
        LiveServer.await("all samples are taken in", () -> inboxIsEmpty(inbox));
        server.awaitQuiet();
    }

    /** What people leave behind: a page in a second version, a report, and settings that are tried. */
    private void work(Path folder) throws Exception {
        String changed = Files.readString(Article.file(CHANGED)).replace("two of nineteen", "five of nineteen");
        Files.writeString(folder.resolve("data/inbox/changed.md"), changed);
        client.post("/reports", "kind=FINDINGS&format=pdf&most=50");
        Path settings =
                Files.writeString(folder.resolve("syntax.json"), "{\"org.volteface.text\": {\"syntax\": \"cues\"}}");
        client.upload("/system/console/deployment", settings);
        server.awaitQuiet();
    }

    private static boolean inboxIsEmpty(Path inbox) {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.noneMatch(Files::isRegularFile);
        } catch (IOException e) {
            return false;
        }
    }

    LiveServer server() {
        return server;
    }

    WebClient client() {
        return client;
    }

    Browser browser() {
        return browser;
    }

    /** Waits until lists show what was analysed. */
    void awaitLists() throws InterruptedException {
        LiveServer.await("lists show all", () -> {
            try {
                return List.of("/findings?q=tariff", "/findings?q=teachers", "/documents?q=tariff").stream()
                                .allMatch(this::showsResults)
                        && says("/reports", "Download")
                        && says("/documents?q=pharmacist", "2 documents");
            } catch (IllegalStateException e) {
                return false;
            }
        });
    }

    private boolean showsResults(String list) {
        return says(list, "href=\"" + list.replaceAll("\\?.*", "") + "/");
    }

    private boolean says(String page, String words) {
        try {
            return client.get(page).body().contains(words);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
