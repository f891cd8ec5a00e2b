package org.volteface.console.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users with their passwords, roles and tokens, as they are kept. */
final class AccountsTest {
    @TempDir
    Path folder;

    private final Clock clock = new Clock();
    private Accounts accounts;

    @BeforeEach
    void open() throws IOException {
        accounts = reopened();
    }

    @Test
    void beginsNoSessionByAPasswordThatWasChangedMeanwhile() throws IOException {
        accounts.add("ann", Role.READER);
        User checked = accounts.user("ann").orElseThrow();
        Session.Client client = new Session.Client("127.0.0.1", "a program");
        assertThat(accounts.beginSession(checked, client)).isPresent();
        accounts.resetPassword("ann");

        assertThat(accounts.beginSession(checked, client)).isEmpty();
        assertThat(accounts.sessionsOf("ann")).isEmpty();
    }

    @Test
    void keepsUsersInAFileOfItsOwnersAlone() throws IOException {
        String password = accounts.add("ann", Role.ANALYST);

        Path file = folder.resolve("users.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).content().contains("\"ann\"", "210000:").doesNotContain(password);
        User ann = reopened().user("ann").orElseThrow();
        assertThat(ann.role()).isEqualTo(Role.ANALYST);
        assertThat(PasswordHash.matches(password, ann.password())).isTrue();
        assertThat(PasswordHash.matches(password + " ", ann.password())).isFalse();
    }

    @Test
    void saltsEachPassword() {
        assertThat(PasswordHash.of("the same words")).isNotEqualTo(PasswordHash.of("the same words"));
        assertThat(PasswordHash.matches("", PasswordHash.NOBODYS)).isFalse();
    }

    @Test
    void keepsTheLastAdmin() throws IOException {
        accounts.add("ann", Role.ANALYST);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.remove("admin"))
                .withMessageContaining("last admin");
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.changeRole("admin", Role.READER));
        accounts.changeRole("ann", Role.ADMIN);
        accounts.changeRole("admin", Role.READER);
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.remove("ann"));
    }

    @Test
    void refusesNamesThatCouldBeReadOtherwise() {
        for (String name : new String[] {"", "Ann", "a b", "../a", "a/b", "-a", "a\n", "a".repeat(33), "<b>", "аnn"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> accounts.add(name, Role.READER));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.add("admin", Role.READER));
    }

    @Test
    void refusesPasswordsThatAreEasilyGuessed() throws IOException {
        accounts.add("annabel", Role.READER);
        for (String password : new String[] {"", "short words", "aaaaaaaaaaaaaaaa", "annabel12345", "x".repeat(257)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> accounts.changePassword("annabel", password, false));
        }
    }

    @Test
    void endsSessionsWithWhatTheyRestedOn() throws IOException {
        accounts.add("ann", Role.ANALYST);
        String first = begin();
        accounts.changePassword("ann", "four words in a row", false);
        assertThat(accounts.sessions().use(first)).isEmpty();
        String second = begin();
        accounts.changeRole("ann", Role.READER);
        assertThat(accounts.sessions().use(second)).isEmpty();
        String third = begin();
        String token = accounts.issue("ann", "one", TokenUse.READER, 7).secret();
        accounts.resetPassword("ann");
        assertThat(accounts.sessions().use(third)).isEmpty();
        assertThat(accounts.tokens().use(token)).isEmpty();
        String fourth = begin();
        String feeds = accounts.issue("ann", "two", TokenUse.FEEDS, 7).secret();
        accounts.remove("ann");
        assertThat(accounts.sessions().use(fourth)).isEmpty();
        assertThat(accounts.tokens().use(feeds)).isEmpty();
    }

    @Test
    void keepsTokensByTheirHashesUntilTheyEnd() throws IOException {
        accounts.add("ann", Role.ANALYST);
        ApiToken.Issued issued = accounts.issue("ann", "nightly", TokenUse.ANALYST, 7);

        assertThat(folder.resolve("tokens.json")).content().doesNotContain(issued.secret());
        Accounts again = reopened();
        assertThat(again.tokens().use(issued.secret()).map(ApiToken::name)).contains("nightly");
        assertThat(again.tokens().use(issued.token().id())).isEmpty();
        assertThat(again.tokensOf("ann").get(0).times().used()).isPresent();
        clock.pass(Duration.ofDays(7));
        assertThat(again.tokens().use(issued.secret())).isEmpty();
    }

    @Test
    void revokesATokenOfItsOwner() throws IOException {
        accounts.add("ann", Role.ANALYST);
        ApiToken.Issued issued = accounts.issue("ann", "nightly", TokenUse.READER, 7);

        assertThat(accounts.revoke("admin", issued.token().id())).isFalse();
        assertThat(accounts.revoke("ann", issued.token().id())).isTrue();
        assertThat(accounts.tokens().use(issued.secret())).isEmpty();
        assertThat(reopened().tokensOf("ann")).isEmpty();
    }

    @Test
    void makesNoTokenThatMayDoMoreThanItsOwner() throws IOException {
        accounts.add("ann", Role.ANALYST);

        assertThatIllegalArgumentException().isThrownBy(() -> accounts.issue("ann", "a", TokenUse.ADMIN, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.issue("ann", "a", TokenUse.READER, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.issue("ann", "a", TokenUse.READER, 367));
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.issue("ann", " ", TokenUse.READER, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.issue("ann", "a\nb", TokenUse.READER, 7));
    }

    @Test
    void writesOverNoFileThatItCannotRead() throws IOException {
        Path file = folder.resolve("users.json");
        for (String broken : new String[] {"", "{", "{\"users\":[]}", "{\"key\":\"k\",\"users\":[{\"name\":\"a\"}]}"}) {
            Files.writeString(file, broken);
            assertThatIOException().isThrownBy(this::reopened).withMessageContaining("users.json");
            assertThat(file).hasContent(broken);
        }
    }

    private String begin() {
        return accounts.sessions().begin("ann", new Session.Client("127.0.0.1", "Firefox"));
    }

    private Accounts reopened() throws IOException {
        return Accounts.in(folder, new Sessions.Lasting(Duration.ofHours(1), Duration.ofHours(9)), clock);
    }
}
