package org.volteface.console.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an admin may call the server. */
final class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "https://volteface.example", "https://volteface.example:8443/", "http://[::1]:8080"})
    void isTheAddressOfAServer(String setting) {
        assertThatCode(() -> PublicAddress.of(setting, "")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "volteface.example",
                "ftp://volteface.example",
                "https://",
                "https://a/b",
                "https://a?b",
                "https://a b",
                "javascript:alert(1)"
            })
    void isNothingElse(String setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicAddress.of(setting, ""))
                .withMessageContaining("publicAddress");
    }
}
