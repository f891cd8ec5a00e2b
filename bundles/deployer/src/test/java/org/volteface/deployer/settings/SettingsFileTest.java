package org.volteface.deployer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Settings as they are told to a person. */
final class SettingsFileTest {
    @Test
    void tellsWhatIsSet() throws Exception {
        assertThat(SettingsFile.parse(
                                "{\"org.b\": {\"favour\": [\"applauds\", \"supports\"], \"confidence\": 0.9}, \"org.a\": {\"most\": 3}}",
                                "mine.json")
                        .told())
                .isEqualTo("org.a: most = 3; org.b: confidence = 0.9, favour = [applauds, supports]");
    }

    @Test
    void keepsSecretsToItself() throws Exception {
        assertThat(SettingsFile.parse("{\"org.a\": {\"apiKey\": \"abc\", \"dbPassword\": \"x\"}}", "mine.json")
                        .told())
                .isEqualTo("org.a: apiKey = (not shown), dbPassword = (not shown)");
    }
}
