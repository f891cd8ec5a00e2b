package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Constants;
import org.volteface.api.operation.Providers;

/** The names by which records tell who made them. */
final class ProviderNameTest {
    private static final String NAME = "org.example.stance";
    private static final String ONE = Providers.DEPLOYED + "5ba93c9db0cff93f";
    private static final String OTHER = Providers.DEPLOYED + "04f8996da763b7a9";

    @Test
    void onesOwnHasItsVersion() {
        assertThat(named("file:stance.jar", Map.of())).isEqualTo("org.example.stance@1.0.0");
    }

    @Test
    void whatWasDeployedHasItsContentBesides() {
        assertThat(named(ONE, Map.of())).isEqualTo("org.example.stance@1.0.0#5ba93c9d");
        assertThat(named(OTHER, Map.of())).isEqualTo("org.example.stance@1.0.0#04f8996d");
    }

    @Test
    void settingsComeLast() {
        Map<String, Object> settings = Map.of("favour", new String[] {"supports"});
        assertThat(named("file:stance.jar", settings)).matches("org\\.example\\.stance@1\\.0\\.0#[0-9a-f]{8}");
        assertThat(named(ONE, settings)).matches("org\\.example\\.stance@1\\.0\\.0#5ba93c9d\\.[0-9a-f]{8}");
        assertThat(named(ONE, settings)).isNotEqualTo(named(OTHER, settings));
    }

    private static String named(String location, Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put(Constants.SERVICE_ID, 7);
        return ProviderName.of(References.of(NAME, location, properties));
    }
}
