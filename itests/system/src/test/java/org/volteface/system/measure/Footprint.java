package org.volteface.system.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What memory a process takes, as Linux tells it, in megabytes.
 *
 * @param now how much it has now
 * @param most how much it had at most
 */
record Footprint(long now, long most) {
    static Footprint of(long process) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc", String.valueOf(process), "status"));
        return new Footprint(megabytes(lines, "VmRSS:"), megabytes(lines, "VmHWM:"));
    }

    private static long megabytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return now + " MB of memory, at most " + most + " MB";
    }
}
