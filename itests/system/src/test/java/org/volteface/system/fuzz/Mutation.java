package org.volteface.system.fuzz;

import java.util.Arrays;
import java.util.Random;

/** A small change of an input. */
final class Mutation {
    private static final int LONGEST = 20_000;
    private static final int MOST_COPIES = 40;

    private Mutation() {}

    /** {@code input} with one change, which may take something from {@code other}. */
    static byte[] of(byte[] input, byte[] other, Random random) {
        if (input.length == 0) {
            return other;
        }
        int from = random.nextInt(input.length);
        int to = Math.min(input.length, from + 1 + random.nextInt(60));
        byte[] stretch = Arrays.copyOfRange(input, from, to);
        byte[] changed =
                switch (random.nextInt(5)) {
                    case 0 -> replaced(input, from, to, new byte[0]);
                    case 1 -> replaced(input, to, to, repeated(stretch, 1 + random.nextInt(MOST_COPIES)));
                    case 2 -> replaced(input, from, to, part(other, random));
                    case 3 -> replaced(input, from, from + 1, new byte[] {(byte) random.nextInt(256)});
                    default -> {
                        int at = random.nextInt(input.length);
                        yield replaced(input, at, at, stretch);
                    }
                };
        return changed.length > LONGEST ? Arrays.copyOf(changed, LONGEST) : changed;
    }

    private static byte[] part(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(200)));
    }

    private static byte[] repeated(byte[] stretch, int times) {
        byte[] all = new byte[stretch.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(stretch, 0, all, i * stretch.length, stretch.length);
        }
        return all;
    }

    private static byte[] replaced(byte[] input, int from, int to, byte[] by) {
        byte[] all = Arrays.copyOf(input, input.length + by.length - (to - from));
        System.arraycopy(by, 0, all, from, by.length);
        System.arraycopy(input, to, all, from + by.length, input.length - to);
        return all;
    }
}
