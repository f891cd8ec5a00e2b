package org.volteface.text.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A trained parser model as it is stored: the labels, then every feature in ascending order as the distance from the one before,
 * with its transitions and the codes of their weights.
 */
public final class ParserModel implements Scorer {
    /** The first four bytes of a stored model. */
    public static final int MAGIC = 0x56465031;

    private static final int[] WEIGHTS = LogCode.scaled();
    private static final int LENGTH_BITS = 7;
    private static final int LENGTH = (1 << LENGTH_BITS) - 1;

    private final Transitions transitions;
    /** Open addressing: at 2i the feature (0 for none), at 2i + 1 where its entries start and how many there are. */
    private final int[] table;
    /** An entry: the transition in the high byte, the weight's code in the low one. */
    private final char[] entries;

    private ParserModel(Transitions transitions, int[] table, char[] entries) {
        this.transitions = transitions;
        this.table = table;
        this.entries = entries;
    }

    /** The parser that uses this model. */
    public DependencyParser parser() {
        return new DependencyParser(transitions, this);
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the stream fails, ends early or does not hold a model
     */
    public static ParserModel read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        try (DataInputStream head = new DataInputStream(new java.io.ByteArrayInputStream(bytes))) {
            if (head.readInt() != MAGIC) {
                throw new IOException("not a parser model");
            }
            List<String> labels = new ArrayList<>();
            for (int i = head.readUnsignedByte(); i > 0; i--) {
                labels.add(head.readUTF());
            }
            int features = head.readInt();
            int entries = head.readInt();
            if (features < 0 || entries < 0 || entries >= 1 << (31 - LENGTH_BITS)) {
                throw new IOException("a parser model of impossible size");
            }
            return new Filler(bytes, bytes.length - head.available(), features, entries).fill(new Transitions(labels));
        }
    }

    @Override
    public void score(int[] features, int count, int[] scores) {
        Arrays.fill(scores, 0);
        int[] rows = rows(features, count);
        for (int row : rows) {
            int start = row >>> LENGTH_BITS;
            int end = start + (row & LENGTH);
            for (int i = start; i < end; i++) {
                scores[entries[i] >>> 8] += WEIGHTS[entries[i] & 0xFF];
            }
        }
    }

    /** The rows of all features, in a loop of their own: the processor fetches the next ones while it waits for the first. */
    private int[] rows(int[] features, int count) {
        int[] rows = new int[count];
        int mask = table.length - 1;
        for (int f = 0; f < count; f++) {
            int slot = slot(features[f], mask);
            int found = table[slot];
            rows[f] = found == features[f] ? table[slot + 1] : found == 0 ? 0 : displaced(features[f], slot, mask);
        }
        return rows;
    }

    private int displaced(int feature, int taken, int mask) {
        int slot = (taken + 2) & mask;
        while (table[slot] != feature && table[slot] != 0) {
            slot = (slot + 2) & mask;
        }
        return table[slot + 1];
    }

    private static int slot(int feature, int mask) {
        return ((feature ^ (feature >>> 16)) << 1) & mask;
    }

    /** The reader of the part behind the head. */
    private static final class Filler {
        private final byte[] bytes;
        private int position;
        private final int features;
        private final int[] table;
        private final char[] entries;

        Filler(byte[] bytes, int position, int features, int entries) {
            this.bytes = bytes;
            this.position = position;
            this.features = features;
            this.table = new int[8 * Integer.highestOneBit(Math.max(features, 1))];
            this.entries = new char[entries];
        }

        ParserModel fill(Transitions transitions) throws IOException {
            try {
                int feature = 0;
                int filled = 0;
                for (int i = 0; i < features; i++) {
                    feature += distance();
                    int length = bytes[position++] & 0xFF;
                    put(feature, (filled << LENGTH_BITS) | length);
                    for (int end = filled + length; filled < end; filled++) {
                        int transition = bytes[position] & 0xFF;
                        if (transition >= transitions.count()) {
                            throw new IOException("a parser model with an unknown transition");
                        }
                        entries[filled] = (char) ((transition << 8) | (bytes[position + 1] & 0xFF));
                        position += 2;
                    }
                }
                return new ParserModel(transitions, table, entries);
            } catch (ArrayIndexOutOfBoundsException e) {
                throw new IOException("a parser model that ends early", e);
            }
        }

        /** Seven bits a byte, the lowest first; the high bit says that more follow. */
        private int distance() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[position++];
                value |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        private void put(int feature, int row) {
            int mask = table.length - 1;
            int slot = slot(feature, mask);
            while (table[slot] != 0) {
                slot = (slot + 2) & mask;
            }
            table[slot] = feature;
            table[slot + 1] = row;
        }
    }
}
