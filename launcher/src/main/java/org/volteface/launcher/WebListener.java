package org.volteface.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where and how the web server listens, by the settings of the console: on one address and port, with TLS where a key store is named
 * and without it where none is, never both.
 *
 * @param host the address
 * @param port the port
 * @param keyStore the key store with the certificate for TLS; empty for none
 * @param password the password of the key store
 */
record WebListener(String host, String port, Optional<Path> keyStore, String password) {
    static final String LOOPBACK = "127.0.0.1";

    private static final String PID = "org.volteface.console";

    /** The listener that settings ask for; empty where they know of no console. */
    static Optional<WebListener> of(Map<String, Map<String, Object>> settingsByPid) {
        return Optional.ofNullable(settingsByPid.get(PID))
                .map(settings -> new WebListener(
                        text(settings, "host", LOOPBACK),
                        text(settings, "port", ""),
                        Optional.of(text(settings, "keyStore", ""))
                                .filter(name -> !name.isEmpty())
                                .map(Path::of),
                        text(settings, "keyStorePassword", "")));
    }

    /** The address of the console, as people open it. */
    String address() {
        return (keyStore.isPresent() ? "https://" : "http://") + reachable() + ":" + port + "/";
    }

    /** Whether passwords go over a network as they are typed. */
    boolean isOpen() {
        return keyStore.isEmpty() && !isLoopback();
    }

    /** What Felix's web server is told by; fails where it could not start with that. */
    Map<String, String> properties() throws StartFailure {
        check();
        Map<String, String> properties = new TreeMap<>(Map.of("org.apache.felix.http.host", host));
        keyStore.ifPresent(file -> properties.putAll(Map.of(
                "org.apache.felix.http.enable",
                "false",
                "org.apache.felix.https.enable",
                "true",
                "org.osgi.service.http.port.secure",
                port,
                "org.apache.felix.https.keystore",
                file.toAbsolutePath().toString(),
                "org.apache.felix.https.keystore.type",
                "PKCS12",
                "org.apache.felix.https.keystore.password",
                password,
                "org.apache.felix.https.keystore.key.password",
                password)));
        return properties;
    }

    private void check() throws StartFailure {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getAllByName(host)[0])) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new StartFailure(PID + ": host: '" + host + "' is no address of this machine", e);
        }
        if (keyStore.isPresent()) {
            checkKeyStore(keyStore.get());
        }
    }

    private void checkKeyStore(Path file) throws StartFailure {
        String where = PID + ": keyStore: " + file;
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return;
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new StartFailure(
                    where + " cannot be read as PKCS#12 with the password in keyStorePassword: " + e.getMessage(), e);
        }
        throw new StartFailure(where + " holds no key with its certificate");
    }

    private String reachable() {
        boolean any = host.equals("0.0.0.0") || host.equals("::");
        return any ? LOOPBACK : host.contains(":") ? "[" + host + "]" : host;
    }

    private boolean isLoopback() {
        return host.startsWith("127.") || host.equals("::1") || host.equals("localhost");
    }

    private static String text(Map<String, Object> settings, String key, String other) {
        String value = settings.getOrDefault(key, other).toString().strip();
        return value.isEmpty() ? other : value;
    }
}
