package org.volteface.console.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.StatementKind;

/** The help against what the pages link to, and against the documents of the gates. */
final class HelpTextTest {
    private static final Path GATES = Path.of("../../docs/gates");

    @Test
    void knowsEveryGateThatIsDocumentedAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(GATES)) {
            List<String> documented = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .toList();
            assertThat(Gates.ALL).containsExactlyInAnyOrderElementsOf(documented);
        }
    }

    @Test
    void asksTheGatesInTheOrderOfTheDocuments() throws IOException {
        String readme = Files.readString(GATES.resolve("README.md"));

        assertThat(Gates.ALL.stream().map(gate -> readme.indexOf("| [" + gate + "]")))
                .isSorted();
    }

    @Test
    void explainsEveryWordOnce() {
        List<String> anchors = anchors();

        assertThat(anchors).doesNotHaveDuplicates().contains("contested", "finding", "dismissal", "kinds");
        assertThat(anchors)
                .containsAll(Gates.ALL.stream().map(gate -> "gate-" + gate).toList());
        assertThat(anchors).containsAll(anchors("kind-", StatementKind.values()));
        assertThat(anchors).containsAll(anchors("status-", PromiseStatus.values()));
        assertThat(anchors).containsAll(anchors("rating-", Rating.values()));
        assertThat(HelpText.sections().stream().flatMap(section -> section.entries().stream()))
                .allSatisfy(entry -> assertThat(entry.paragraphs()).isNotEmpty());
    }

    private static List<String> anchors(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> anchors() {
        return HelpText.sections().stream()
                .flatMap(section -> section.entries().stream())
                .map(HelpText.Entry::anchor)
                .toList();
    }
}
