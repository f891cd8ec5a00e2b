package org.volteface.text.train;

import java.util.Arrays;
import org.volteface.text.syntax.Scorer;

/** A multi-class perceptron over hashed features with sparse rows, whose weights are averaged over all training steps. */
final class AveragedPerceptron implements Scorer {
    private static final int FIRST_CAPACITY = 2;

    private int[] keys = new int[1 << 16];
    private int[] rows = new int[1 << 16];
    private int used;

    private int[] start = new int[1 << 15];
    private short[] length = new short[1 << 15];
    private short[] capacity = new short[1 << 15];

    private short[] transition = new short[1 << 18];
    private int[] weight = new int[1 << 18];
    private long[] weighted = new long[1 << 18];
    private int poolUsed;

    private final int outcomes;
    private long step = 1;

    AveragedPerceptron(int outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void score(int[] features, int count, int[] scores) {
        Arrays.fill(scores, 0, outcomes, 0);
        for (int f = 0; f < count; f++) {
            int slot = slot(features[f]);
            if (keys[slot] != 0) {
                int row = rows[slot];
                int end = start[row] + length[row];
                for (int i = start[row]; i < end; i++) {
                    scores[transition[i]] += weight[i];
                }
            }
        }
    }

    /** Counts one training step; the average is taken over these. */
    void tick() {
        step++;
    }

    /** Adds to the weights of all given features for one outcome. */
    void add(int[] features, int outcome, int delta) {
        for (int feature : features) {
            int entry = entry(row(feature), outcome);
            weight[entry] += delta;
            weighted[entry] += delta * step;
        }
    }

    /** What receives the averaged weights. */
    interface Visitor {
        /** One feature with its outcomes and averaged weights; the arrays are the visitor's to keep. */
        void feature(int key, int[] outcomes, double[] weights);
    }

    /** Hands over all features with their averaged weights, in no particular order. */
    void average(Visitor visitor) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                int row = rows[slot];
                int[] ids = new int[length[row]];
                double[] weights = new double[length[row]];
                for (int i = 0; i < ids.length; i++) {
                    int entry = start[row] + i;
                    ids[i] = transition[entry];
                    weights[i] = weight[entry] - (double) weighted[entry] / step;
                }
                visitor.feature(keys[slot], ids, weights);
            }
        }
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key ^ (key >>> 17)) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int row(int key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (used * 2 >= keys.length) {
                rehash();
                slot = slot(key);
            }
            keys[slot] = key;
            rows[slot] = newRow();
        }
        return rows[slot];
    }

    private void rehash() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    private int newRow() {
        if (used == start.length) {
            start = Arrays.copyOf(start, used * 2);
            length = Arrays.copyOf(length, used * 2);
            capacity = Arrays.copyOf(capacity, used * 2);
        }
        start[used] = allot(FIRST_CAPACITY);
        capacity[used] = FIRST_CAPACITY;
        return used++;
    }

    private int allot(int entries) {
        if (poolUsed + entries > weight.length) {
            int grown = Math.multiplyExact(weight.length / 2, 3);
            transition = Arrays.copyOf(transition, grown);
            weight = Arrays.copyOf(weight, grown);
            weighted = Arrays.copyOf(weighted, grown);
        }
        int first = poolUsed;
        poolUsed += entries;
        return first;
    }

    private int entry(int row, int outcome) {
        int end = start[row] + length[row];
        for (int i = start[row]; i < end; i++) {
            if (transition[i] == outcome) {
                return i;
            }
        }
        if (length[row] == capacity[row]) {
            grow(row);
        }
        int entry = start[row] + length[row]++;
        transition[entry] = (short) outcome;
        return entry;
    }

    private void grow(int row) {
        int old = start[row];
        int entries = Math.min(outcomes, capacity[row] * 2);
        int moved = allot(entries);
        System.arraycopy(transition, old, transition, moved, length[row]);
        System.arraycopy(weight, old, weight, moved, length[row]);
        System.arraycopy(weighted, old, weighted, moved, length[row]);
        start[row] = moved;
        capacity[row] = (short) entries;
    }
}
