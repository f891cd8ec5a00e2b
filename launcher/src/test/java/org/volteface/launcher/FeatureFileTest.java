package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeatureFileTest {
    @TempDir
    Path folder;

    @Test
    void readsBundlesConfigurationsAndProperties() throws Exception {
        Path first = Files.createFile(folder.resolve("first-1.2.jar"));
        Path second = Files.createFile(folder.resolve("second-2.0.0.jar"));
        FeatureFile feature = read("""
                {
                  // A comment.
                  "feature-resource-version": "1.0",
                  "id": "g:f:1",
                  "bundles": [
                    { "id": "g:second:2.0.0" },
                    { "id": "g:first:1.2", "bundleStartLevel": 3 }
                  ],
                  "configurations": { "a.pid": { "key": "value" } },
                  "extensions": {
                    "framework-launching-properties": {
                      "type": "json", "kind": "mandatory", "json": { "a": "b", "n": 1 }
                    }
                  }
                }
                """);

        assertThat(feature.bundles())
                .containsExactly(
                        new BundleFile("g:second:2.0.0", second, BundleFile.DEFAULT_START_LEVEL),
                        new BundleFile("g:first:1.2", first, 3));
        assertThat(feature.configurations()).isEqualTo(Map.of("a.pid", Map.of("key", "value")));
        assertThat(feature.properties()).isEqualTo(Map.of("a", "b", "n", "1"));
    }

    @Test
    void namesABundleThatIsNotPacked() {
        assertThatThrownBy(() -> read("""
                        { "feature-resource-version": "1.0", "id": "g:f:1", "bundles": [ { "id": "g:gone:1" } ] }
                        """))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("g:gone:1 is not packed")
                .hasMessageContaining("gone-1.jar");
    }

    @Test
    void namesAFileThatIsNoFeature() {
        assertThatThrownBy(() -> read("{ \"id\": "))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("f.json: is not a feature that can be read");
    }

    @Test
    void turnsGuestsIntoTheSettingThatPrefersThem() throws Exception {
        FeatureFile feature = read("""
                {
                  "feature-resource-version": "1.0",
                  "id": "g:f:1",
                  "extensions": {
                    "framework-launching-properties": {
                      "type": "json", "kind": "mandatory", "json": { "volteface.guest.preference": "a.pid/chosen" }
                    }
                  }
                }
                """);
        GuestBundle guest = GuestBundle.read(Jars.bundle(folder.resolve("guest.jar"), "some.guest;singleton:=true"));

        assertThat(feature.preferring(List.of()).settings()).isEmpty();
        assertThat(feature.preferring(List.of(guest)).settings())
                .hasEntrySatisfying(
                        "a.pid", values -> assertThat(values).containsEntry("chosen", new String[] {"some.guest"}));
    }

    private FeatureFile read(String json) throws IOException, StartFailure {
        return FeatureFile.read(Files.writeString(folder.resolve("f.json"), json), folder);
    }
}
