package org.volteface.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first admin: where the password comes from, and what becomes of its file. */
final class AdminPasswordTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("admin-password");
    }

    @Test
    void makesAPasswordThatCanBeReadOff() throws IOException {
        Accounts accounts = accounts();

        String password = Files.readString(file).strip();
        assertThat(password).matches("[a-zA-Z2-9]{20}").doesNotContain("l", "I", "O", "0", "1");
        assertThat(isPassword(accounts, password)).isTrue();
        assertThat(isPassword(accounts, password + "x")).isFalse();
        assertThat(isPassword(accounts, "")).isFalse();
        assertThat(folder.resolve("users.json")).content().doesNotContain(password);
    }

    @Test
    void takesThePasswordThatSomebodyWroteThere() throws IOException {
        accounts();
        Files.writeString(file, "of my own\n");

        assertThat(isPassword(accounts(), "of my own")).isTrue();
        assertThat(file).hasContent("of my own\n");
    }

    @Test
    void makesOneWhereTheFileIsEmpty() throws IOException {
        Files.writeString(file, "\n");

        assertThat(isPassword(accounts(), "")).isFalse();
        assertThat(Files.readString(file)).isNotBlank();
    }

    @Test
    void letsGoOfTheFileWhereAnotherPasswordIsChosen() throws IOException {
        accounts().changePassword("admin", "four words in a row", false);

        assertThat(file).doesNotExist();
        assertThat(isPassword(accounts(), "four words in a row")).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void bringsBackAnAdminWhoWasTakenOut() throws IOException {
        Accounts accounts = accounts();
        accounts.add("ann", Role.ADMIN);
        accounts.remove("admin");
        assertThat(accounts().user("admin")).isEmpty();

        Files.writeString(file, "");

        assertThat(accounts().user("admin").map(User::role)).contains(Role.ADMIN);
    }

    private Accounts accounts() throws IOException {
        return Accounts.in(folder, new Sessions.Lasting(Duration.ofHours(1), Duration.ofHours(9)), new Clock());
    }

    private static boolean isPassword(Accounts accounts, String password) {
        return PasswordHash.matches(
                password, accounts.user("admin").orElseThrow().password());
    }
}
