package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.deployer.settings.OwnSettings;

/** Settings that were applied at once, over restarts and on the way back. */
final class LiveSettingsTest {
    private static final String PID = "org.example.feed";

    @TempDir
    private Path folder;

    /** What configuration admin holds, which itself survives a restart. */
    private final Map<String, Dictionary<String, Object>> configurations = new HashMap<>();

    private Ledger ledger;
    private LiveSettings settings;

    @BeforeEach
    void restart() throws IOException {
        ledger = new Ledger(new Journal(folder.resolve("journal.jsonl")), Clock.systemUTC());
        ConfigurationAdmin admin = (ConfigurationAdmin) Proxy.newProxyInstance(
                LiveSettingsTest.class.getClassLoader(),
                new Class<?>[] {ConfigurationAdmin.class},
                (proxy, method, given) -> configuration((String) given[0]));
        settings = new LiveSettings(ledger, new OwnSettings(admin));
    }

    @Test
    void theyHoldOverARestartThatLaysTheConfigurationAnew() throws IOException {
        configured(Map.of("limit", 5, "other", "x"));
        apply(Map.of("limit", 7L));
        assertThat(configurations.get(PID).get("limit")).isEqualTo(7L);

        configured(Map.of("limit", 5, "other", "y"));
        restart();
        settings.recover();

        assertThat(configurations.get(PID).get("limit")).isEqualTo(7L);
        assertThat(configurations.get(PID).get("other")).isEqualTo("y");
    }

    @Test
    void whatIsTakenBackIsAsBefore() throws IOException {
        configured(Map.of("limit", 5));
        Attempt first = apply(Map.of("limit", 7L, "words", new String[] {"a", "b"}));
        restart();

        assertThat(settings.takeBack(known(first), "anna")).contains("limit is 5", "words is not set");

        assertThat(values()).isEqualTo(Map.of("limit", 5L));
        assertThat(known(first).state()).isEqualTo(AttemptState.REPLACED);
        restart();
        settings.recover();
        assertThat(values()).isEqualTo(Map.of("limit", 5L));
    }

    @Test
    void whatHadNoSettingsHasNoneAgain() throws IOException {
        Attempt first = apply(Map.of("limit", 7L));
        settings.takeBack(known(first), "anna");
        assertThat(configurations).isEmpty();
    }

    @Test
    void ofTwoTheOtherStays() throws IOException {
        configured(Map.of("limit", 5));
        Attempt first = apply(Map.of("limit", 7L));
        Attempt second = apply(Map.of("limit", 9L));

        settings.takeBack(known(first), "anna");
        assertThat(values()).isEqualTo(Map.of("limit", 9L));
        settings.takeBack(known(second), "anna");
        assertThat(values()).isEqualTo(Map.of("limit", 5L));
        settings.again(known(first), "anna");
        assertThat(values()).isEqualTo(Map.of("limit", 7L));
    }

    @Test
    void aChangedConfigurationFileIsWhatIsGoneBackTo() throws IOException {
        configured(Map.of("limit", 5));
        Attempt first = apply(Map.of("limit", 7L));
        configured(Map.of("limit", 6));
        restart();
        settings.recover();
        settings.takeBack(known(first), "anna");
        assertThat(values()).isEqualTo(Map.of("limit", 6));
    }

    @Test
    void theyAreTheLatestStepUntilTheyAreTakenBack() throws IOException {
        Attempt first = apply(Map.of("limit", 7L));
        restart();
        assertThat(ledger.latest()).contains(known(first));
        settings.takeBack(known(first), "anna");
        assertThat(ledger.latest()).isEmpty();
    }

    private Attempt apply(Map<String, Object> values) throws IOException {
        long number = ledger.open("feed.json", "anna");
        settings.apply(number, Map.of(PID, values), "anna");
        assertThat(ledger.attempt(number).orElseThrow().reason()).startsWith(PID + ": limit is ");
        return ledger.attempt(number).orElseThrow();
    }

    private Attempt known(Attempt attempt) {
        return ledger.attempt(attempt.number()).orElseThrow();
    }

    /** As the launcher lays what a configuration file has. */
    private void configured(Map<String, Object> values) {
        configurations.put(PID, FrameworkUtil.asDictionary(values));
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        Dictionary<String, Object> now = configurations.get(PID);
        Collections.list(now.keys()).forEach(key -> values.put(key, now.get(key)));
        return values;
    }

    private Configuration configuration(String pid) {
        return (Configuration) Proxy.newProxyInstance(
                LiveSettingsTest.class.getClassLoader(),
                new Class<?>[] {Configuration.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "getProperties" -> configurations.get(pid);
                    case "updateIfDifferent" -> {
                        Map<String, Object> copy = new HashMap<>();
                        Dictionary<?, ?> update = (Dictionary<?, ?>) given[0];
                        Collections.list(update.keys()).forEach(key -> copy.put((String) key, update.get(key)));
                        configurations.put(pid, FrameworkUtil.asDictionary(copy));
                        yield true;
                    }
                    case "delete" ->
                        Optional.ofNullable(configurations.remove(pid)).orElse(null);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
