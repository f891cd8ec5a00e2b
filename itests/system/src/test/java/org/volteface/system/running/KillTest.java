package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process killed while it takes documents in and analyses them: whatever it acknowledged is there afterwards, and was handled
 * once. Two kills here; {@code -Dkill.count=20} for the long form.
 */
final class KillTest {
    private static final int KILLS = Integer.getInteger("kill.count", 2);
    private static final int MORE_THAN_EVER = 100_000;

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedIsThereAndHandledOnce() throws Exception {
        Path data = folder.resolve("data");
        String prover = GuestJar.build("prover", folder).toString();
        Random random = new Random(11);
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            Process process = Server.start(
                    data,
                    "feed",
                    "--with",
                    prover,
                    String.valueOf(acknowledged.size()),
                    String.valueOf(MORE_THAN_EVER));
            acknowledged.addAll(hearUntilKilled(process, 200 + random.nextInt(1500)));
        }

        Volteface check = Server.command(data, "check", "--with", prover);

        assertThat(check.status()).as(String.join("\n", check.err())).isZero();
        List<String> there = check.out().stream()
                .filter(line -> line.startsWith("document "))
                .map(line -> line.substring("document ".length()))
                .toList();
        System.out.println(KILLS + " kills, " + acknowledged.size() + " acknowledged, " + there.size() + " there");
        assertThat(there).doesNotHaveDuplicates();
        Set<String> missing = acknowledged.stream().collect(Collectors.toSet());
        there.forEach(missing::remove);
        assertThat(missing).isEmpty();
        assertThat(check.out()).noneMatch(line -> line.startsWith("difference"));
    }

    /** The ids that a process tells of from its first until some milliseconds later, when it is killed. */
    private static List<String> hearUntilKilled(Process process, int milliseconds) throws Exception {
        List<String> heard = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            heard.add(out.readLine());
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
            while (System.nanoTime() < end) {
                heard.add(out.readLine());
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(heard).doesNotContainNull().allMatch(line -> line.length() == 24);
        return heard;
    }
}
