package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.intake.Receipt;
import org.volteface.api.model.Document;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

class AddCommandTest {
    private static final Document PAGE = Document.of(Ferry.headline(LocalDate.of(2024, 2, 1)), "The line closes.");

    private final Set<String> taken = new LinkedHashSet<>();
    private final AddCommand command =
            new AddCommand(AddCommandTest::read, document -> new Receipt(document.id(), taken.add(document.id())));

    private static ReadOutcome read(URI address) throws IOException {
        return switch (address.getPath()) {
            case "/page" -> new Read(PAGE, Optional.empty(), true, List.of("no date is given: took today"));
            case "/empty" -> new Unreadable("", "there is no article on it");
            default -> throw new IOException("404 from harbour.example");
        };
    }

    @Test
    void takesAPageIn() throws Exception {
        String id = PAGE.id().substring(0, 8);
        String what = ": ‘Ferry news of 2024-02-01’, Harbour Gazette, 2024-02-01";

        assertThat(command.add("https://harbour.example/page").lines())
                .containsExactly("Taken in as " + id + what, "  mind: no date is given: took today");
        assertThat(command.add("https://harbour.example/page")).startsWith("Known already as " + id + what);
        assertThat(taken).containsExactly(PAGE.id());
    }

    @Test
    void saysWhyAPageGivesNoDocument() {
        assertRefused(
                "https://harbour.example/empty cannot be read: there is no article on it",
                "https://harbour.example/empty");
        assertThatThrownBy(() -> command.add("https://harbour.example/gone"))
                .isInstanceOf(IOException.class)
                .hasMessage("404 from harbour.example");
        assertThat(taken).isEmpty();
    }

    @Test
    void refusesWhatIsNoWebAddress() {
        assertRefused(
                "'file:///etc/passwd' is no web address: it begins with http:// or https://", "file:///etc/passwd");
        assertRefused("'harbour.example' is no web address: it begins with http:// or https://", "harbour.example");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> command.add("http://a b"))
                .withMessageStartingWith("'http://a b' is no web address: ");
        assertRefused("add what: the address of a page? (--help says more)");
    }

    private void assertRefused(String message, String... arguments) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> command.add(arguments))
                .withMessage(message);
    }
}
