package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LaunchRecordTest {
    @TempDir
    Path folder;

    @Test
    void isReadAsItWasWritten() throws Exception {
        LaunchRecord record = new LaunchRecord(
                Map.of("g:a:1", "5 6", "/a path/with = and :.jar", "7 8"), Set.of("a.pid", "b.pid~é x"));
        record.write(folder);

        assertThat(LaunchRecord.read(folder)).isEqualTo(record);
    }

    @Test
    void tellsOneStateOfAJarFromAnother() throws Exception {
        Path jar = Files.writeString(folder.resolve("a.jar"), "one");
        LaunchRecord first = record(jar);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1000));
        LaunchRecord second = record(jar);

        assertThat(first.agrees(record(jar), "g:a:1")).isFalse();
        assertThat(second.agrees(record(jar), "g:a:1")).isTrue();
        Files.writeString(jar, "other");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1000));
        assertThat(second.agrees(record(jar), "g:a:1")).isFalse();
    }

    @Test
    void isSureOfNoStateWhileALaunchIsUnderWay() {
        LaunchRecord last = new LaunchRecord(Map.of("a", "1 1", "b", "1 1"), Set.of("a.pid"));
        LaunchRecord now = new LaunchRecord(Map.of("b", "1 1", "c", "1 1"), Set.of("b.pid"));
        LaunchRecord unsure = last.unsure(now);

        assertThat(unsure.stamps()).containsOnlyKeys("a", "b", "c");
        assertThat(unsure.pids()).containsOnly("a.pid", "b.pid");
        assertThat(unsure.agrees(now, "b")).isFalse();
        assertThat(unsure.pidsWithout(now)).containsOnly("a.pid");
    }

    private static LaunchRecord record(Path jar) throws Exception {
        BundleFile bundle = new BundleFile("g:a:1", jar, 1);
        return LaunchRecord.of(new LaunchPlan(List.of(bundle), List.of(), Map.of(), Map.of()));
    }
}
