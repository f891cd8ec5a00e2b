package org.volteface.console.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.console.StandInPlatform;
import org.volteface.console.access.ConsoleConfig;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.deployment.DeploymentSteps;
import org.volteface.console.deployment.DeploymentWork;
import org.volteface.console.report.ReportWork;
import org.volteface.contracts.Configurations;

final class OpenApiTest {
    private static final Path KEPT = Path.of("src/main/resources/org/volteface/console/rest/openapi.json");

    @TempDir
    private Path data;

    private List<Operation> operations = List.of();

    @BeforeEach
    void collect() throws Exception {
        StandInPlatform platform = new StandInPlatform();
        Doorkeeper doorkeeper = new Doorkeeper(
                Configurations.of(ConsoleConfig.class, Map.of("folder", data.toString(), "port", "4711")));
        ApiParts parts = new ApiParts(
                platform,
                doorkeeper,
                new ReportWork(platform, data),
                new DeploymentSteps(platform, new DeploymentWork()),
                List::of);
        operations = Api.operations(parts, new JsonBody(), new EventStreams(parts.guard()));
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
