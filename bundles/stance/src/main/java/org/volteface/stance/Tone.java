package org.volteface.stance;

/**
 * What a word says of those it is used of: 1 good, -1 ill, 0 neither.
 *
 * @param holder of who does it, has it or is it
 * @param other of whom it is done to or aimed at
 */
record Tone(int holder, int other) {
    /** Says nothing of anybody. */
    static final Tone NEUTRAL = new Tone(0, 0);

    static Tone of(String holder, String other) {
        return new Tone(sign(holder), sign(other));
    }

    /** What the word says where it is the matter: of its holder, else of whom it is aimed at. */
    int matter() {
        return holder != 0 ? holder : other;
    }

    private static int sign(String cell) {
        return switch (cell) {
            case "+" -> 1;
            case "-" -> -1;
            default -> 0;
        };
    }
}
