package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the web server listens, as settings say it. */
class WebListenerTest {
    @TempDir
    Path folder;

    @Test
    void listensOnThisMachineAloneUnlessToldOtherwise() throws Exception {
        WebListener listener = listener(Map.of());

        assertThat(listener.properties()).isEqualTo(Map.of("org.apache.felix.http.host", "127.0.0.1"));
        assertThat(listener.address()).isEqualTo("http://127.0.0.1:8123/");
        assertThat(listener.isOpen()).isFalse();
        assertThat(WebListener.of(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0,     http://127.0.0.1:8123/, true",
        "::1,         http://[::1]:8123/,     false",
        "127.0.0.2,   http://127.0.0.2:8123/, false",
        "localhost,   http://localhost:8123/, false",
        "192.0.2.1,   http://192.0.2.1:8123/, true"
    })
    void tellsItsAddressAndWhetherOthersMayListenIn(String host, String address, boolean open) {
        WebListener listener = listener(Map.of("host", host));

        assertThat(listener.address()).isEqualTo(address);
        assertThat(listener.isOpen()).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "no such host", "[", "1.2.3.4.5"})
    void refusesAnAddressThatIsNotOfThisMachine(String host) {
        assertThatThrownBy(() -> listener(Map.of("host", host)).properties())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("host: '" + host + "' is no address of this machine");
    }

    @Test
    void refusesAKeyStoreThatIsOfNoUse() throws Exception {
        Path empty = folder.resolve("empty.p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (OutputStream out = Files.newOutputStream(empty)) {
            store.store(out, "right".toCharArray());
        }
        Path text = Files.writeString(folder.resolve("text.p12"), "no key store");

        assertRefused(empty, "right", "holds no key");
        assertRefused(empty, "wrong", "cannot be read as PKCS#12");
        assertRefused(text, "right", "cannot be read as PKCS#12");
        assertRefused(folder.resolve("none.p12"), "right", "cannot be read as PKCS#12");
    }

    private void assertRefused(Path keyStore, String password, String reason) {
        WebListener listener = listener(Map.of("keyStore", keyStore.toString(), "keyStorePassword", password));
        assertThat(listener.address()).startsWith("https://");
        assertThat(listener.isOpen()).isFalse();
        assertThatThrownBy(listener::properties)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(keyStore.toString())
                .hasMessageContaining(reason);
    }

    private static WebListener listener(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("port", "8123");
        return WebListener.of(Map.of("org.volteface.console", all)).orElseThrow();
    }
}
