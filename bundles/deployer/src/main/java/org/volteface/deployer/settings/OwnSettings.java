package org.volteface.deployer.settings;

import java.io.IOException;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.volteface.deployer.staging.Refused;

/** The settings that hold for one bundle alone, by PIDs that name its location (Compendium 104.3.2), over those that hold for all. */
public final class OwnSettings {
    private final ConfigurationAdmin admin;

    /** Takes what holds the settings. */
    public OwnSettings(ConfigurationAdmin admin) {
        this.admin = admin;
    }

    /**
     * Gives a bundle, before it starts, the settings that it brings along.
     *
     * @throws IOException if they cannot be read or kept
     */
    public void give(Bundle bundle) throws IOException {
        Optional<SettingsFile> own;
        try {
            own = SettingsJar.of(bundle);
        } catch (Refused e) {
            throw new IOException(e.reason(), e);
        }
        if (own.isPresent()) {
            for (Map.Entry<String, Map<String, Object>> settings :
                    own.get().settings().entrySet()) {
                Map<String, Object> all = inForce(settings.getKey());
                all.putAll(settings.getValue());
                admin.getConfiguration(targeted(settings.getKey(), bundle), "?")
                        .updateIfDifferent(FrameworkUtil.asDictionary(all));
            }
        }
    }

    /** Takes them away again, once the bundle is gone. */
    public void take(String location) throws IOException {
        try {
            Configuration[] own = admin.listConfigurations("(service.pid=*|" + escaped(location) + ")");
            for (Configuration configuration : own == null ? new Configuration[0] : own) {
                configuration.delete();
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(location, e);
        }
    }

    /** The settings of a PID that hold for all; empty where there are none. */
    public Map<String, Object> now(String pid) throws IOException {
        return values(configuration(pid));
    }

    /** Applies settings at once, over those of the PID that are not named. */
    public void apply(String pid, Map<String, Object> settings) throws IOException {
        Map<String, Optional<Object>> changed = new HashMap<>();
        settings.forEach((key, value) -> changed.put(key, Optional.of(value)));
        change(pid, changed);
    }

    /** Gives settings of a PID other values, or none; one that has no settings any more is taken away. */
    public void change(String pid, Map<String, Optional<Object>> settings) throws IOException {
        Configuration configuration = configuration(pid);
        Map<String, Object> all = values(configuration);
        settings.forEach((key, value) -> value.ifPresentOrElse(given -> all.put(key, given), () -> all.remove(key)));
        if (all.isEmpty()) {
            configuration.delete();
        } else {
            configuration.updateIfDifferent(FrameworkUtil.asDictionary(all));
        }
    }

    private Configuration configuration(String pid) throws IOException {
        String[] parts = pid.split("~", 2);
        return parts.length == 1
                ? admin.getConfiguration(pid, "?")
                : admin.getFactoryConfiguration(parts[0], parts[1], "?");
    }

    private Map<String, Object> inForce(String pid) throws IOException {
        return values(admin.getConfiguration(pid, "?"));
    }

    private static Map<String, Object> values(Configuration configuration) {
        Map<String, Object> values = new HashMap<>();
        Dictionary<String, Object> properties = configuration.getProperties();
        if (properties != null) {
            for (Enumeration<String> keys = properties.keys(); keys.hasMoreElements(); ) {
                String key = keys.nextElement();
                if (!key.startsWith("service.")) {
                    values.put(key, properties.get(key));
                }
            }
        }
        return values;
    }

    private static String targeted(String pid, Bundle bundle) {
        return String.join(
                "|", pid, bundle.getSymbolicName(), bundle.getVersion().toString(), bundle.getLocation());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("*", "\\*")
                .replace("(", "\\(")
                .replace(")", "\\)");
    }
}
