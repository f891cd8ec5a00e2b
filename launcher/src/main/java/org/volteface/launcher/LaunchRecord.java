package org.volteface.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * What a launch has put into a framework's storage, kept beside it, so that the next launch can tell what is the launcher's and has
 * changed from what others have put there.
 *
 * @param stamps by the location of a bundle, what tells one state of its jar from another
 * @param pids the PIDs of the configurations
 */
record LaunchRecord(Map<String, String> stamps, Set<String> pids) {
    private static final String FILE = "launch.properties";
    private static final String BUNDLE = "bundle ";
    private static final String CONFIGURATION = "configuration ";

    LaunchRecord {
        stamps = Map.copyOf(stamps);
        pids = Set.copyOf(pids);
    }

    /** What a plan is going to put there. */
    static LaunchRecord of(LaunchPlan plan) throws IOException {
        Map<String, String> stamps = new HashMap<>();
        for (BundleFile bundle : plan.bundles()) {
            stamps.put(
                    bundle.id(),
                    Files.size(bundle.file()) + " "
                            + Files.getLastModifiedTime(bundle.file()).toMillis());
        }
        return new LaunchRecord(stamps, plan.settings().keySet());
    }

    /** What the last launch has put into a storage; nothing where there was none. */
    static LaunchRecord read(Path storage) throws IOException {
        Path file = storage.resolve(FILE);
        Map<String, String> stamps = new HashMap<>();
        Set<String> pids = new HashSet<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            for (String name : properties.stringPropertyNames()) {
                if (name.startsWith(BUNDLE)) {
                    stamps.put(name.substring(BUNDLE.length()), properties.getProperty(name));
                } else if (name.startsWith(CONFIGURATION)) {
                    pids.add(name.substring(CONFIGURATION.length()));
                }
            }
        }
        return new LaunchRecord(stamps, pids);
    }

    /** This and another together, of which the locations and PIDs are sure but no state is. */
    LaunchRecord unsure(LaunchRecord other) {
        Map<String, String> unsure = new HashMap<>();
        stamps.keySet().forEach(location -> unsure.put(location, ""));
        other.stamps.keySet().forEach(location -> unsure.put(location, ""));
        Set<String> all = new HashSet<>(pids);
        all.addAll(other.pids);
        return new LaunchRecord(unsure, all);
    }

    boolean holds(String location) {
        return stamps.containsKey(location);
    }

    /** Whether a bundle was put there in the state that another record tells of. */
    boolean agrees(LaunchRecord other, String location) {
        String stamp = stamps.getOrDefault(location, "");
        return !stamp.isEmpty() && stamp.equals(other.stamps.get(location));
    }

    /** Writes the record into a storage, whole or not at all. */
    void write(Path storage) throws IOException {
        Properties properties = new Properties();
        stamps.forEach((location, stamp) -> properties.setProperty(BUNDLE + location, stamp));
        pids.forEach(pid -> properties.setProperty(CONFIGURATION + pid, ""));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        Path written = Files.writeString(storage.resolve(FILE + ".part"), text.toString());
        Files.move(written, storage.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The PIDs of configurations that this launch has laid and another has not. */
    Collection<String> pidsWithout(LaunchRecord other) {
        Set<String> gone = new HashSet<>(pids);
        gone.removeAll(other.pids);
        return gone;
    }
}
