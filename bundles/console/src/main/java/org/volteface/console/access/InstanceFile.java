package org.volteface.console.access;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;

/** The file by which commands find the running instance: where it listens, and the token that lets them in. */
public final class InstanceFile {
    /** The addresses by which this machine is reached from itself as well. */
    private static final Set<String> NEAR = Set.of("127.0.0.1", "localhost", "0.0.0.0", "::");

    private static final int HIGHEST_PORT = 65535;

    private final OwnerOnlyFile file;
    private final Path folder;
    private final PublicAddress publicAddress;
    private final int port;
    private final Properties listening;
    private final String token = Secrets.token();

    InstanceFile(OwnerOnlyFile file, ConsoleConfig config) throws IOException {
        this.file = file;
        this.folder = Path.of(config.folder());
        this.port = port(config.port());
        this.listening = listening(config);
        this.publicAddress = PublicAddress.of(config.publicAddress(), listening.getProperty("name", ""));
    }

    /** What has to be known beside the port: nothing where the server listens on this machine without TLS. */
    private static Properties listening(ConsoleConfig config) throws IOException {
        Properties properties = new Properties();
        if (!NEAR.contains(config.host())) {
            properties.setProperty("host", config.host());
        }
        if (!config.keyStore().isBlank()) {
            ServerCertificate certificate = ServerCertificate.of(Path.of(config.keyStore()), config.keyStorePassword());
            properties.setProperty("certificate", certificate.sha256());
            properties.setProperty("name", certificate.name());
        }
        return properties;
    }

    /** The port that a setting names. */
    static int port(String setting) {
        int port;
        try {
            port = Integer.parseInt(setting.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("org.volteface.console: port: '" + setting + "' is no port", e);
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("org.volteface.console: port: " + port + " is no port");
        }
        return port;
    }

    /** The address at which others reach the instance. */
    public PublicAddress publicAddress() {
        return publicAddress;
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }

    public void write() throws IOException {
        Properties properties = new Properties();
        properties.putAll(listening);
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("token", token);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        file.write(text.toString());
    }

    public void delete() throws IOException {
        file.delete();
    }

    /** Whether a request's header {@code Authorization} carries the token. */
    public boolean admits(String authorization) {
        String scheme = "Bearer ";
        return authorization.regionMatches(true, 0, scheme, 0, scheme.length())
                && Secrets.same(token, authorization.substring(scheme.length()).strip());
    }
}
