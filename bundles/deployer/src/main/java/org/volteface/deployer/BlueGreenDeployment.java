package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.MetaTypeService;
import org.osgi.service.metatype.annotations.Designate;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.Deployment;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Providers;

/** Deployment by two bundles side by side: the new one is there and has been looked at before the old one goes. */
@Component(immediate = true, configurationPid = "org.volteface.deployer")
@Designate(ocd = DeployerConfig.class)
public final class BlueGreenDeployment implements Deployment {
    private final DeployerRun run;

    /**
     * Brings back what was in force, in the background.
     *
     * @throws IOException if the journal cannot be read
     */
    @Activate
    public BlueGreenDeployment(
            BundleContext context,
            @Reference Providers providers,
            @Reference Operations operations,
            @Reference DocumentQueue queue,
            @Reference ConfigurationAdmin admin,
            @Reference MetaTypeService metatypes,
            DeployerConfig config)
            throws IOException {
        run = new DeployerRun(
                Path.of(config.folder()),
                config,
                new House(context, providers, operations, queue, new House.Settings(admin, metatypes)));
    }

    @Override
    public Attempt deploy(Arrival arrival) throws IOException {
        return run.arrivals().deploy(arrival);
    }

    @Override
    public Attempt promote(long attempt, String by) throws IOException {
        return run.decisions().promote(attempt, by);
    }

    @Override
    public String rollback(String by) throws IOException {
        return run.decisions().rollback(by);
    }

    @Override
    public String rollback(long attempt, String by) throws IOException {
        return run.decisions().rollback(attempt, by);
    }

    @Override
    public String undeploy(String symbolicName, String by) throws IOException {
        return run.decisions().undeploy(symbolicName, by);
    }

    @Override
    public List<Attempt> attempts(int most) {
        return run.ledger().attempts().stream().limit(most).toList();
    }

    @Override
    public Optional<Attempt> attempt(long number) {
        return run.ledger().attempt(number);
    }

    @Override
    public Optional<ShadowReport> shadow(long attempt) {
        return run.trials().report(attempt);
    }

    /** Ends shadow runs; what is in force stays. */
    @Deactivate
    public void close() {
        run.close();
    }
}
