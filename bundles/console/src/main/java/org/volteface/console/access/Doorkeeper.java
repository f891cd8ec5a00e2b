package org.volteface.console.access;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** The keeper of the accounts, shared by all that is behind the login. */
@Component(
        service = Doorkeeper.class,
        configurationPid = "org.volteface.console",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = ConsoleConfig.class)
public final class Doorkeeper {
    private final Accounts accounts;
    private final Entrance entrance;
    private final InstanceFile instance;
    private final AuditLog auditLog;

    /** Reads who may come in, and makes a first admin where there is none. */
    @Activate
    public Doorkeeper(ConsoleConfig config) throws IOException {
        Path folder = Path.of(config.folder());
        InstantSource clock = InstantSource.system();
        instance = new InstanceFile(new OwnerOnlyFile(folder.resolve("instance")), config);
        accounts = Accounts.in(folder, Sessions.Lasting.of(config), clock);
        entrance = new Entrance(accounts, InstanceFile.port(config.port()), clock);
        auditLog = new AuditLog(folder.resolve("logs/audit.log"), clock);
    }

    public Accounts accounts() {
        return accounts;
    }

    public Entrance entrance() {
        return entrance;
    }

    public InstanceFile instance() {
        return instance;
    }

    public AuditLog auditLog() {
        return auditLog;
    }
}
