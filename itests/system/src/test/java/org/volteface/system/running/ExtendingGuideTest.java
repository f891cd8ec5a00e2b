package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** The walk through the making of an extension, done as the page says it. */
@Timeout(600)
class ExtendingGuideTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private static final Path DOCS = House.ROOT.resolve("docs");

    @TempDir
    private Path folder;

    @Test
    void everyCommandDoesWhatThePageSays() throws Exception {
        Workshop workshop = new Workshop(folder);
        List<String> commands = commands();
        assertThat(commands.get(0)).startsWith("./volteface run --data try");
        Process server = workshop.startServer(commands.get(0));
        Map<String, String> told = new LinkedHashMap<>();
        try {
            awaitAll(workshop, commands.get(1));
            for (String command : commands.subList(1, commands.size())) {
                Volteface run = workshop.run(command);
                assertThat(run.status())
                        .as("%s%n%s%n%s", command, run.out(), run.err())
                        .isZero();
                told.put(command, String.join("\n", run.out()));
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
        assertThat(told("deploy --data try word-list", told)).contains("is running in shadow");
        assertThat(told("deployments --data try 1", told)).contains("from org.volteface.stance@", "Shadow run");
        assertThat(told("promote", told)).contains("org.example.wordlist@1.0.0", "is in force");
        assertThat(told("analyze", told)).doesNotContain("REVERSAL ");
        assertThat(told("deploy --data try settings.json", told)).contains("is running in shadow");
        assertThat(told("undeploy", told)).endsWith("the platform's own are in force");
        assertThat(folder.resolve("word-list/src/main/java/org/example/wordlist/WordListStanceClassifier.java"))
                .exists();
    }

    /** Every role that the script knows has its page, which says how one is made. */
    @Test
    void everyRoleHasAPage() throws Exception {
        String guide = Files.readString(DOCS.resolve("extending.md"));
        for (String role : ExtensionKitTest.ROLES) {
            assertThat(guide).contains("(extending/" + role + ".md)");
            assertThat(Files.readString(DOCS.resolve("extending/" + role + ".md")))
                    .contains("**It gets**", "**It returns**", "**Contract.**", "**When it fails**", "**Example.**")
                    .containsPattern("new-extension [a-z-]+ --role " + role);
        }
    }

    private static List<String> commands() throws IOException {
        return BLOCK.matcher(Files.readString(DOCS.resolve("extending.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String told(String part, Map<String, String> told) {
        return told.entrySet().stream()
                .filter(entry -> entry.getKey().contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the page has no command with " + part))
                .getValue();
    }

    private static void awaitAll(Workshop workshop, String status) throws Exception {
        String said = "";
        while (!said.contains(" 0 waiting, 19 analysed") || !said.contains(" 0 statements still to be compared")) {
            Thread.sleep(500);
            said = String.join("\n", workshop.run(status).out());
        }
    }
}
