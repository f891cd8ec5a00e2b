package org.volteface.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The settings of one start, by PID and key, each from the last layer that gives it. */
final class Settings {
    private final Map<String, Map<String, Object>> valuesByPid = new LinkedHashMap<>();
    private final Metatype metatype;

    Settings(Metatype metatype) {
        this.metatype = metatype;
    }

    /** Lays a file's settings over what is there, once each of them is found allowed. */
    void lay(SettingsFile file) throws StartFailure {
        for (Map.Entry<String, Map<String, Object>> configuration :
                file.settings().entrySet()) {
            for (Map.Entry<String, Object> setting : configuration.getValue().entrySet()) {
                check(file.name(), configuration.getKey(), setting);
            }
            valuesByPid
                    .computeIfAbsent(configuration.getKey(), pid -> new LinkedHashMap<>())
                    .putAll(configuration.getValue());
        }
    }

    Map<String, Map<String, Object>> valuesByPid() {
        return valuesByPid;
    }

    private void check(String file, String pid, Map.Entry<String, Object> setting) throws StartFailure {
        Optional<String> objection = metatype.objection(pid, setting.getKey(), setting.getValue());
        if (objection.isPresent()) {
            throw new StartFailure(file + ": " + pid + ": " + setting.getKey() + ": " + objection.get());
        }
    }
}
