package org.volteface.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The settings of one start, by PID and key, each from the last layer that gives it. */
final class Settings {
    private final Map<String, Map<String, Object>> valuesByPid = new LinkedHashMap<>();
    private final Metatype metatype;
    private final Placeholders placeholders;

    Settings(Metatype metatype, Placeholders placeholders) {
        this.metatype = metatype;
        this.placeholders = placeholders;
    }

    /** Lays a file's settings over what is there, once each of them is found allowed. */
    void lay(SettingsFile file) throws StartFailure {
        for (Map.Entry<String, Map<String, Object>> configuration :
                file.settings().entrySet()) {
            String pid = configuration.getKey();
            Map<String, Object> values = valuesByPid.computeIfAbsent(pid, key -> new LinkedHashMap<>());
            for (Map.Entry<String, Object> setting : configuration.getValue().entrySet()) {
                String where = file.name() + ": " + pid + ": " + setting.getKey();
                Object value = placeholders.fill(setting.getValue(), where);
                check(where, pid, Map.entry(setting.getKey(), value));
                values.put(setting.getKey(), value);
            }
        }
    }

    Map<String, Map<String, Object>> valuesByPid() {
        return valuesByPid;
    }

    private void check(String where, String pid, Map.Entry<String, Object> setting) throws StartFailure {
        Optional<String> objection = metatype.objection(pid, setting.getKey(), setting.getValue());
        if (objection.isPresent()) {
            throw new StartFailure(where + ": " + objection.get());
        }
    }
}
