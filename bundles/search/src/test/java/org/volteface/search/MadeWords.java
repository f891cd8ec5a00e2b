package org.volteface.search;

import java.util.Arrays;
import java.util.Random;

/** Words as often as words are: few most of the time, most of them seldom. */
final class MadeWords {
    private static final String[] FREQUENT =
            ("the of and to a in that is for it we will not on with he be as this by they at have from are "
                            + "was said has its an or would but their were which more than no all new can one about who "
                            + "if up out there been when so what may any other into our do must government minister "
                            + "support oppose promise tax budget tariff water levy vote talks parliament")
                    .split(" ");
    private static final String[] SYLLABLES =
            "ba ce di fo gu la me ni po ru sa te vi xo ker dan mil tor ves lin gra sto pre con".split(" ");
    private static final String[] ENDINGS = {"", "", "", "s", "ing", "ed", "tion", "ment", "ly"};
    private static final int SIZE = 30_000;

    private final String[] words = new String[SIZE];
    private final double[] upTo = new double[SIZE];

    MadeWords() {
        Random random = new Random(3);
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            words[i] = i < FREQUENT.length ? FREQUENT[i] : made(random);
            sum += 1.0 / (i + 2);
            upTo[i] = sum;
        }
    }

    String next(Random random) {
        double place = random.nextDouble() * upTo[SIZE - 1];
        int found = Arrays.binarySearch(upTo, place);
        return words[Math.min(SIZE - 1, found < 0 ? -found - 1 : found)];
    }

    String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(text.isEmpty() ? "" : " ").append(next(random));
        }
        return text.toString();
    }

    private static String made(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.append(ENDINGS[random.nextInt(ENDINGS.length)]).toString();
    }
}
