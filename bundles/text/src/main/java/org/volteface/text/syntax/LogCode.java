package org.volteface.text.syntax;

/**
 * The eight-bit code of a weight: a sign and seven bits on a logarithmic scale, so that small weights keep their proportions. It is
 * reckoned the same on every processor.
 */
public final class LogCode {
    private static final double UNIT = 0.02;
    private static final double BASE = 1.067;
    /** The integers that scorers add up are weights times this. */
    private static final double SCALE = 256;

    private LogCode() {}

    /** The code nearest to a weight. */
    public static byte encode(double weight) {
        long steps = Math.round(StrictMath.log1p(Math.abs(weight) / UNIT) / StrictMath.log(BASE));
        int magnitude = (int) Math.min(steps, 127);
        return (byte) (weight < 0 ? -magnitude : magnitude);
    }

    /** The weight that a code stands for. */
    static double decode(byte code) {
        double magnitude = UNIT * (StrictMath.pow(BASE, Math.abs((int) code)) - 1);
        return code < 0 ? -magnitude : magnitude;
    }

    /** The scaled integer weight of every code, indexed by the code's unsigned value. */
    static int[] scaled() {
        int[] values = new int[256];
        for (int i = 0; i < values.length; i++) {
            values[i] = (int) Math.round(decode((byte) i) * SCALE);
        }
        return values;
    }
}
