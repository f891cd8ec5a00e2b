package org.volteface.deployer;

import com.google.gson.Gson;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.deployer.settings.AppliedSettings;
import org.volteface.deployer.settings.HeldSettings;
import org.volteface.deployer.settings.OwnSettings;

/** Settings that are applied at once, and taken back: the ledger says which hold, so that a start finds them again. */
final class LiveSettings {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSettings.class);

    private final Ledger ledger;
    private final OwnSettings own;

    LiveSettings(Ledger ledger, OwnSettings own) {
        this.ledger = ledger;
        this.own = own;
    }

    /** Applies settings as those of an attempt. They hold once the ledger says so, which a start then makes true at the latest. */
    void apply(long attempt, Map<String, Map<String, Object>> values, String by) throws IOException {
        Map<String, Map<String, Object>> before = new HashMap<>();
        for (Map.Entry<String, Map<String, Object>> settings : values.entrySet()) {
            Map<String, Object> now = own.now(settings.getKey());
            now.keySet().retainAll(settings.getValue().keySet());
            before.put(settings.getKey(), now);
        }
        ledger.apply(attempt, new AppliedSettings(values, before), by);
        try {
            lay(values);
        } catch (IOException e) {
            restore(attempt);
            throw e;
        }
    }

    /** Whether an attempt brought settings that hold. */
    boolean hold(Attempt attempt) {
        return attempt.state() == AttemptState.APPLIED
                && held().of(attempt.number()).isPresent();
    }

    /** Whether an attempt brought settings that were taken back. */
    boolean heldOnce(Attempt attempt) {
        return attempt.state() == AttemptState.REPLACED
                && held().of(attempt.number()).isPresent();
    }

    /** Takes the settings of an attempt back, and tells what holds now. */
    String takeBack(Attempt attempt, String by) throws IOException {
        Map<String, Map<String, Optional<Object>>> then = held().without(attempt.number());
        try {
            change(then);
            ledger.note(attempt.number(), AttemptState.REPLACED, by, "its settings were taken back");
        } catch (IOException e) {
            lay(held().all());
            throw e;
        }
        return "the settings of attempt " + attempt.number() + " are taken back; " + words(then);
    }

    /** Applies the settings of an attempt once more, and tells that. */
    String again(Attempt attempt, String by) throws IOException {
        AppliedSettings settings = held().of(attempt.number()).orElseThrow();
        apply(attempt.number(), settings.values(), by);
        return "the settings of attempt " + attempt.number() + " hold again";
    }

    /** Lays what holds over what the configuration files have by now. */
    void recover() throws IOException {
        for (Map.Entry<String, Map<String, Object>> settings : held().all().entrySet()) {
            Map<String, Object> now = own.now(settings.getKey());
            settings.getValue().forEach((key, value) -> {
                @Nullable Object there = now.get(key);
                if (!same(there, value)) {
                    held().rebase(settings.getKey(), key, Optional.ofNullable(there));
                }
            });
            own.apply(settings.getKey(), settings.getValue());
        }
    }

    private void lay(Map<String, Map<String, Object>> values) throws IOException {
        for (Map.Entry<String, Map<String, Object>> settings : values.entrySet()) {
            own.apply(settings.getKey(), settings.getValue());
        }
    }

    private void change(Map<String, Map<String, Optional<Object>>> values) throws IOException {
        for (Map.Entry<String, Map<String, Optional<Object>>> settings : values.entrySet()) {
            own.change(settings.getKey(), settings.getValue());
        }
    }

    private void restore(long attempt) {
        try {
            change(held().without(attempt));
        } catch (IOException e) {
            LOG.warn("settings of attempt {} could not be taken back", attempt, e);
        }
    }

    private HeldSettings held() {
        return ledger.settings();
    }

    /** Numbers come from files as one class and from the journal as another. */
    private static boolean same(@Nullable Object one, Object other) {
        return new Gson().toJson(one).equals(new Gson().toJson(other));
    }

    private static String words(Map<String, Map<String, Optional<Object>>> values) {
        return values.entrySet().stream()
                .flatMap(settings -> settings.getValue().entrySet().stream()
                        .map(setting -> settings.getKey() + ": " + setting.getKey() + " is "
                                + setting.getValue().map(new Gson()::toJson).orElse("not set")))
                .collect(Collectors.joining("; "));
    }
}
