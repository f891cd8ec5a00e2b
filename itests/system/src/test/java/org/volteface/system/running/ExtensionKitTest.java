package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.volteface.system.House;

/**
 * Extensions as strangers make them: one for each role, those on the pages on roles, the example, and those with the mistakes that
 * authors make. They are built by one Maven and go into one server.
 */
@Timeout(600)
class ExtensionKitTest {
    static final List<String> ROLES =
            List.of("source", "text", "extractor", "actors", "knowledge", "stance", "detector", "renderer");

    private static final String FERRY = """
            {"date":"2025-03-03","source":"The Skarrow Post","title":"A ferry at night","text":"The Harbour Board of Skarrow said it applauds the night ferry."}
            {"date":"2025-06-09","source":"The Skarrow Post","title":"No ferry at night","text":"SHB said it scorns the night ferry."}
            """;

    @TempDir
    private static Path folder;

    private static Workshop workshop;
    private static Volteface built;
    private static Process server;
    private static Volteface deployed;
    private static Volteface refused;

    @BeforeAll
    static void makeAndDeployThemAll() throws Exception {
        workshop = new Workshop(folder);
        List<String> projects = new ArrayList<>();
        for (String role : ROLES) {
            projects.add(make("my-" + role, role));
        }
        projects.add(make("documented", "stance"));
        DocumentedRoles.into(folder.resolve("documented"));
        projects.addAll(Mistakes.in(folder, ExtensionKitTest::make));
        Workshop.copy(House.ROOT.resolve("samples/extension"), folder.resolve("samples/extension"));
        projects.add("samples/extension");
        built = build(projects);
        assertThat(built.status()).as(String.join("\n", built.out())).isZero();
        server = server();
        deployed = deploy(ROLES.stream().map(role -> "my-" + role).toList(), "rollback\n");
        refused = deploy(Mistakes.NAMES, "");
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void everyOneKeepsToTheContractOfItsRole() {
        assertThat(built.out())
                .filteredOn(line -> line.matches("\\[INFO\\] Tests run: [1-9]\\d*, Failures: 0, Errors: 0, Skipped: 0"))
                .hasSize(ROLES.size() + 2);
    }

    /** What the build of the house has fetched is all that is there without a network. */
    @Test
    void itsPomNamesTheVersionsOfTheHouse() throws IOException {
        String house = Files.readString(House.ROOT.resolve("pom.xml"));
        assertThat(Pattern.compile("<version>([0-9.]+)</version>")
                        .matcher(Files.readString(House.ROOT.resolve("launcher/src/main/kit/pom.xml")))
                        .results()
                        .map(found -> found.group(1))
                        .filter(version -> !version.equals("1.0.0")))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(house).contains(".version>" + version + "<"));
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void itsManifestIsWrittenByTheBuild(String role) throws IOException {
        try (JarFile jar = new JarFile(jar("my-" + role).toFile())) {
            Manifest manifest = jar.getManifest();
            assertThat(manifest.getMainAttributes().getValue("Bundle-SymbolicName"))
                    .isEqualTo("org.example.my" + role);
            assertThat(manifest.getMainAttributes().getValue("Provide-Capability"))
                    .contains("\"org.volteface.api.");
            assertThat(manifest.getMainAttributes().getValue("Import-Package"))
                    .containsPattern("api[.][a-z]+;version=\"\\[1[.][0-9]+,2\\)\"")
                    .doesNotContain("jspecify", "org.osgi.service.component.annotations");
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .anyMatch(name -> name.matches("OSGI-INF/metatype/.+\\.xml"))
                    .noneMatch(name -> name.startsWith("org/volteface/"));
        }
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void itIsPutInForce(String role) {
        assertThat(deployed.err()).isEmpty();
        assertThat(deployed.out())
                .filteredOn(line -> line.contains("org.example.my" + role + "@1.0.0"))
                .singleElement()
                .asString()
                .endsWith("is in force");
    }

    @ParameterizedTest
    @FieldSource("org.volteface.system.running.Mistakes#NAMES")
    void aMistakeIsToldWithWhatToDo(String name) {
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .filteredOn(line -> line.contains(name + "-1.0.0.jar") || line.contains("org.example." + name + "@"))
                .singleElement()
                .asString()
                .contains("is refused: ")
                .contains(Mistakes.told(name));
    }

    /** Build, deploy, shadow, difference, promote, roll back. */
    @Test
    void theExampleGoesInAndOutAsAnnounced() throws Exception {
        Files.writeString(folder.resolve("ferry.jsonl.part"), FERRY);
        Files.move(folder.resolve("ferry.jsonl.part"), folder.resolve("data/inbox/ferry.jsonl"));
        await("shell --data data status", " 0 waiting, 2 analysed");
        String deploy = asked("deploy --data data samples/extension/target/plain-words-1.0.0.jar");
        assertThat(deploy).contains("org.example.plainwords@1.0.0", "is running in shadow");
        String number = deploy.replaceAll("(?s).*Attempt (\\d+).*", "$1");
        String difference = await("deployments --data data " + number, "through: 2 of 2 documents");
        assertThat(difference)
                .contains("also by org.example.plainwords@1.0.0", "from org.volteface.stance@")
                .contains("1 would appear, 0 vanish, 0 change", "Harbour Board of Skarrow: night ferry")
                .contains("“it applauds the night ferry”", "“it scorns the night ferry”");
        assertThat(asked("shell --data data findings")).doesNotContain("night ferry");

        assertThat(asked("promote --data data")).contains("is in force");
        await("shell --data data findings", "Harbour Board of Skarrow: night ferry");
        assertThat(asked("rollback --data data")).isEqualTo("the platform's own are in force");
        await("shell --data data status", "nothing to redo");
        await("shell --data data status", " 0 statements still to be compared");
        assertThat(asked("shell --data data findings")).doesNotContain("night ferry");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Upper     | is made of small letters, digits and single hyphens
            two--sided| is made of small letters, digits and single hyphens
            out/Upper | is made of small letters, digits and single hyphens
            out/..    | is made of small letters, digits and single hyphens
            new       | 'new' is a word of Java
            de-fault  | 'default' is a word of Java
            samples   | there is a 'samples' already, and it is not empty
            pom.xml/a | the folder pom.xml/a cannot be made
            """)
    void aNameThatCannotBeIsRefusedWithTheReason(String name, String reason) throws Exception {
        Volteface run = workshop.run("./volteface new-extension " + name + " --role stance");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().contains(reason);
    }

    /** The last part of a path is the name; a folder that is there and empty is as good as none. */
    @Test
    void itIsMadeWhereThePathSays() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("deep/down/own-words"));
        assertThat(make("deep/down/own-words/", "stance")).isNotEmpty();
        assertThat(empty.resolve("src/main/java/org/example/ownwords/OwnWordsStanceClassifier.java"))
                .exists();
        assertThat(empty.resolve("pom.xml")).content().contains("<artifactId>own-words</artifactId>");
        assertThat(make(folder.resolve("far/away").toString(), "renderer")).isNotEmpty();
        assertThat(folder.resolve("far/away/src/main/java/org/example/away/AwayReportRenderer.java"))
                .exists();
    }

    @Test
    void aRoleThatIsNoneIsRefusedWithThoseThatAre() throws Exception {
        Volteface run = workshop.run("./volteface new-extension fine --role judge");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .containsExactly("volteface: there is no role 'judge': one of " + String.join(", ", ROLES));
        assertThat(folder.resolve("fine")).doesNotExist();
    }

    private static String make(String name, String role) throws Exception {
        Volteface run = workshop.run("./volteface new-extension " + name + " --role " + role);
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        return name;
    }

    private static Volteface build(List<String> projects) throws Exception {
        String modules = String.join("</module><module>", projects);
        Files.writeString(
                folder.resolve("pom.xml"),
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
                        + "<groupId>org.example</groupId><artifactId>all</artifactId><version>1</version>"
                        + "<packaging>pom</packaging><modules><module>" + modules + "</module></modules></project>");
        return workshop.run("mvn package");
    }

    private static Process server() throws Exception {
        Path settings = Files.writeString(
                folder.resolve("quick.json"),
                "{\"org.volteface.core.engine\": {\"limit\": 5}, \"org.volteface.sourcing.inbox\": {\"settle\": 50}}");
        Process started = workshop.startServer(
                "./volteface run --data data --port 0 --no-samples --config " + settings.getFileName());
        while (workshop.run("./volteface shell --data data status").status() != 0) {
            assertThat(started.isAlive())
                    .as(Files.readString(folder.resolve("server.log")))
                    .isTrue();
            Thread.sleep(500);
        }
        return started;
    }

    /** All in one client: on an empty archive they are put in force at once. */
    private static Volteface deploy(List<String> names, String afterEach) throws Exception {
        StringBuilder lines = new StringBuilder();
        names.forEach(
                name -> lines.append("deploy '").append(jar(name)).append("'\n").append(afterEach));
        return workshop.run("./volteface shell --data data", lines.toString());
    }

    private static Path jar(String name) {
        return folder.resolve(name).resolve("target").resolve(name + "-1.0.0.jar");
    }

    private static String asked(String command) throws Exception {
        Volteface run = workshop.run("./volteface " + command);
        assertThat(run.status()).as("%s: %s", command, run.err()).isZero();
        return String.join("\n", run.out());
    }

    private static String await(String command, String part) throws Exception {
        String said = asked(command);
        while (!said.contains(part)) {
            Thread.sleep(300);
            said = asked(command);
        }
        return said;
    }
}
