package org.volteface.console.access;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The keeper of the account and of the sessions, shared by all that is behind the login. */
@Component(
        service = Doorkeeper.class,
        configurationPid = "org.volteface.console",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = Doorkeeper.Config.class)
public final class Doorkeeper {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "Volteface console", description = "The web: login, pages and remote commands")
    public @interface Config {
        /** The data folder. */
        @AttributeDefinition(description = "The data folder, where the password and the token for commands lie.")
        String folder() default "data";

        /** The port. */
        @AttributeDefinition(
                description = "The port that the web server listens on; a text, so that ${port} can stand for it.")
        String port() default "8080";

        /** The idle time of a session. */
        @AttributeDefinition(description = "After how many minutes without use a session ends.", min = "1")
        int idle() default 480;
    }

    private final Entrance entrance;
    private final InstanceFile instance;

    /** Reads the password, or makes it. */
    @Activate
    public Doorkeeper(Config config) throws IOException {
        Path folder = Path.of(config.folder());
        int port = InstanceFile.port(config.port());
        InstantSource clock = InstantSource.system();
        AdminAccount account = AdminAccount.of(new OwnerOnlyFile(folder.resolve("admin-password")), clock);
        entrance = new Entrance(account, new Sessions(Duration.ofMinutes(config.idle()), clock), port);
        instance = new InstanceFile(new OwnerOnlyFile(folder.resolve("instance")), port);
    }

    public Entrance entrance() {
        return entrance;
    }

    public InstanceFile instance() {
        return instance;
    }
}
