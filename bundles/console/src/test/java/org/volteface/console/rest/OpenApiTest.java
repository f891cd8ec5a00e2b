package org.volteface.console.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.console.StandInPlatform;
import org.volteface.console.access.ConsoleConfig;
import org.volteface.console.access.Doorkeeper;
import org.volteface.contracts.Configurations;

final class OpenApiTest {
    private static final Path KEPT = Path.of("src/main/resources/org/volteface/console/rest/openapi.json");

    @TempDir
    private static Path data;

    private static List<Operation> operations = List.of();

    @BeforeAll
    static void list() throws Exception {
        Doorkeeper doorkeeper = new Doorkeeper(
                Configurations.of(ConsoleConfig.class, Map.of("folder", data.toString(), "port", "4711")));
        operations = Api.operations(new StandInPlatform(), doorkeeper, new JsonBody());
        doorkeeper.close();
    }

    /** To write the description anew: {@code mvn -pl bundles/console test -Dtest=OpenApiTest -Dopenapi=refresh}. */
    @Test
    void theDescriptionIsThatOfTheOperations() throws Exception {
        String made = new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(new OpenApiDocument().of(operations))
                + "\n";
        if ("refresh".equals(System.getProperty("openapi"))) {
            Files.writeString(KEPT, made);
        }

        assertThat(made).isEqualTo(Files.readString(KEPT));
    }

    @Test
    void eachOperationHasANameOfItsOwn() {
        assertThat(operations.stream().map(Operation::id)).doesNotHaveDuplicates();
        assertThat(operations.stream().map(Operation::summary))
                .allMatch(summary -> summary.endsWith(".") && Character.isUpperCase(summary.charAt(0)));
    }
}
