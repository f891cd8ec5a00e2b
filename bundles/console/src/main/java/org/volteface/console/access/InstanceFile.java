package org.volteface.console.access;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Properties;

/** The file by which commands find the running instance: its port, and the token that lets them in. */
public final class InstanceFile {
    private static final int HIGHEST_PORT = 65535;

    private final OwnerOnlyFile file;
    private final int port;
    private final String token = Secrets.token();

    InstanceFile(OwnerOnlyFile file, int port) {
        this.file = file;
        this.port = port;
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

    public void write() throws IOException {
        Properties properties = new Properties();
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
