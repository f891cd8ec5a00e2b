package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.MetaTypeService;
import org.osgi.service.metatype.annotations.Designate;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.deployment.Deployment;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Providers;

/** Deployment by two bundles side by side: the new one is there and has been looked at before the old one goes. */
@Component(immediate = true, service = Deployment.class, configurationPid = "org.volteface.deployer")
@Designate(ocd = DeployerConfig.class)
public final class BlueGreenDeployment extends RecordedDeployment {
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
        super(new DeployerRun(
                Path.of(config.folder()),
                config,
                new House(context, providers, operations, queue, new House.Settings(admin, metatypes))));
    }

    /** Ends shadow runs; what is in force stays. */
    @Deactivate
    public void close() {
        end();
    }
}
