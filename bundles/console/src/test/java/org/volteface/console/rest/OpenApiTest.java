package org.volteface.console.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.console.StandInPlatform;

final class OpenApiTest {
    private static final Path KEPT = Path.of("src/main/resources/org/volteface/console/rest/openapi.json");

    private final List<Operation> operations = Api.operations(new StandInPlatform(), new JsonBody());

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
