package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.volteface.api.operation.Providers;
import org.volteface.deployer.settings.DeclaredSettings;
import org.volteface.deployer.settings.SettingsFile;
import org.volteface.deployer.settings.SettingsJar;
import org.volteface.deployer.staging.Refused;

/** The look at settings: those of an analyser become a copy of its bundle that is deployed as any bundle is, all others are to be applied at once. */
final class SettingsDesk {
    private static final Set<String> OF_THE_START = Set.of(
            "org.volteface.archive",
            "org.volteface.console",
            "org.volteface.core",
            "org.volteface.deployer",
            "org.volteface.shell");

    private final Providers providers;
    private final DeclaredSettings declared;
    private final Path folder;

    /** Makes copies of bundles in {@code folder}, for a short time. */
    SettingsDesk(House house, Path folder) {
        this.providers = house.providers();
        this.declared = new DeclaredSettings(house.context(), house.settings().metatypes());
        this.folder = folder;
    }

    /**
     * Checks settings.
     *
     * @return a file with a copy of the analyser's bundle, to be deployed and deleted; empty where they are no analyser's
     * @throws Refused if a setting cannot be had
     */
    Optional<Path> take(SettingsFile file) throws Refused, IOException {
        Set<Bundle> analysers = new LinkedHashSet<>();
        for (Map.Entry<String, Map<String, Object>> settings : file.settings().entrySet()) {
            checkOpen(file.name(), settings.getKey());
            declared.check(file.name(), settings.getKey(), settings.getValue());
            analyser(settings.getKey()).ifPresent(analysers::add);
        }
        if (analysers.isEmpty()) {
            return Optional.empty();
        }
        checkAlone(file, analysers);
        return Optional.of(copy(analysers.iterator().next(), file));
    }

    /** Whether a bundle declares settings of a PID. */
    boolean declares(Bundle bundle, String pid) {
        return declared.owners(pid).contains(bundle);
    }

    /** What the server stands on is not changed under its feet, and what is tried only when it is in force is tried by nobody. */
    private void checkOpen(String file, String pid) throws Refused {
        if (OF_THE_START.stream().anyMatch(own -> pid.equals(own) || pid.startsWith(own + "."))) {
            throw new Refused(file + ": " + pid
                    + ": is read when the server starts: write it into config/ or a file for --config,"
                    + " and start the server again");
        }
        if (analyser(pid).isEmpty() && declared.owners(pid).stream().anyMatch(this::isAnalyser)) {
            throw new Refused(file + ": " + pid + ": its analyser is not in force, so that nothing can be compared:"
                    + " put it in force first");
        }
    }

    private boolean isAnalyser(Bundle bundle) {
        return providers.all().stream()
                .anyMatch(provider ->
                        provider.bundle() == bundle.getBundleId() && RoleSelection.SINGLE.contains(provider.role()));
    }

    private Path copy(Bundle bundle, SettingsFile file) throws Refused, IOException {
        Map<String, Map<String, Object>> all = new HashMap<>();
        Optional<SettingsFile> before = SettingsJar.of(bundle);
        before.ifPresent(settings -> settings.settings().forEach((pid, values) -> all.put(pid, new HashMap<>(values))));
        file.settings().forEach((pid, values) -> all.computeIfAbsent(pid, key -> new HashMap<>())
                .putAll(values));
        Path jar = Files.createTempFile(folder, "settings", ".jar");
        SettingsJar.write(bundle, all, jar);
        return jar;
    }

    /** The bundle in force that analyses by settings of a PID. */
    private Optional<Bundle> analyser(String pid) {
        Set<Long> inForce = new TreeSet<>();
        providers.all().stream()
                .filter(provider -> provider.inForce() && RoleSelection.SINGLE.contains(provider.role()))
                .forEach(provider -> inForce.add(provider.bundle()));
        return declared.owners(pid).stream()
                .filter(bundle -> inForce.contains(bundle.getBundleId()))
                .findFirst();
    }

    private void checkAlone(SettingsFile file, Set<Bundle> analysers) throws Refused {
        List<String> names = analysers.stream().map(Bundle::getSymbolicName).toList();
        boolean others =
                file.settings().keySet().stream().anyMatch(pid -> analyser(pid).isEmpty());
        if (names.size() > 1 || others) {
            throw new Refused(file.name() + ": settings of an analyser are tried alone, and it has those of "
                    + String.join(" and ", names) + (others ? " and of others" : "") + ": deploy one file for each");
        }
    }
}
