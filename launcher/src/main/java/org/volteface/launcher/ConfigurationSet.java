package org.volteface.launcher;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** The configurations that this launcher lays into configuration admin, which may hold those of an earlier launch and of others. */
final class ConfigurationSet {
    private final BundleContext context;

    ConfigurationSet(BundleContext context) {
        this.context = context;
    }

    /** Lays settings by PID, whole, over what is there, and takes the configurations of other PIDs away. */
    void lay(Map<String, Map<String, Object>> settings, Collection<String> gone) throws IOException {
        @Nullable
        ServiceReference<ConfigurationAdmin> reference = context.getServiceReference(ConfigurationAdmin.class);
        if (reference == null) {
            return;
        }
        ConfigurationAdmin admin = context.getService(reference);
        for (String pid : gone) {
            configuration(admin, pid).delete();
        }
        for (Map.Entry<String, Map<String, Object>> setting : settings.entrySet()) {
            configuration(admin, setting.getKey()).updateIfDifferent(FrameworkUtil.asDictionary(setting.getValue()));
        }
    }

    private static Configuration configuration(ConfigurationAdmin admin, String pid) throws IOException {
        String[] parts = pid.split("~", 2);
        return parts.length == 1
                ? admin.getConfiguration(parts[0], "?")
                : admin.getFactoryConfiguration(parts[0], parts[1], "?");
    }
}
