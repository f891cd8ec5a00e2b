package org.volteface.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.console.access.AdminAccount.Answer;

/** The account: where its password comes from, and what wrong ones cost. */
final class AdminAccountTest {
    @TempDir
    Path folder;

    private final Clock clock = new Clock();
    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("admin-password");
    }

    @Test
    void makesAPasswordThatCanBeReadOff() throws IOException {
        AdminAccount account = account();

        String password = Files.readString(file).strip();
        assertThat(password).matches("[a-zA-Z2-9]{20}").doesNotContain("l", "I", "O", "0", "1");
        assertThat(account.attempt(password)).isEqualTo(Answer.RIGHT);
        assertThat(account.attempt(password + "x")).isEqualTo(Answer.WRONG);
        assertThat(account.attempt("")).isEqualTo(Answer.WRONG);
    }

    @Test
    void keepsThePasswordThatIsThere() throws IOException {
        Files.writeString(file, "of my own\n");

        assertThat(account().attempt("of my own")).isEqualTo(Answer.RIGHT);
        assertThat(file).hasContent("of my own\n");
    }

    @Test
    void makesOneWhereTheFileIsEmpty() throws IOException {
        Files.writeString(file, "\n");

        assertThat(account().attempt("")).isEqualTo(Answer.WRONG);
        assertThat(Files.readString(file)).isNotBlank();
    }

    @Test
    void letsWrongPasswordsWaitLongerAndLonger() throws IOException {
        Files.writeString(file, "right");
        AdminAccount account = account();
        for (int i = 0; i < 5; i++) {
            assertThat(account.attempt("wrong")).isEqualTo(Answer.WRONG);
        }

        assertThat(account.attempt("right")).isEqualTo(Answer.WAIT);
        clock.pass(Duration.ofSeconds(1));
        assertThat(account.attempt("wrong")).isEqualTo(Answer.WRONG);
        clock.pass(Duration.ofSeconds(1));
        assertThat(account.attempt("right")).isEqualTo(Answer.WAIT);
        clock.pass(Duration.ofSeconds(1));
        assertThat(account.attempt("right")).isEqualTo(Answer.RIGHT);
        assertThat(account.attempt("wrong")).isEqualTo(Answer.WRONG);
        assertThat(account.attempt("right")).isEqualTo(Answer.RIGHT);
    }

    @Test
    void neverLetsOneWaitForMoreThanAMinute() throws IOException {
        Files.writeString(file, "right");
        AdminAccount account = account();
        for (int i = 0; i < 80; i++) {
            account.attempt("wrong");
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(account.attempt("right")).isEqualTo(Answer.RIGHT);
    }

    private AdminAccount account() throws IOException {
        return AdminAccount.of(new OwnerOnlyFile(file), clock);
    }
}
