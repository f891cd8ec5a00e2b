package org.volteface.text.tagging;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A maximum-entropy model of Apache OpenNLP, read straight from its file: outcomes, and for every predicate its weights. */
final class MaxentModel {
    private static final int BUFFER = 1 << 16;

    private final String[] outcomes;
    private final Map<String, Row> rows;

    private MaxentModel(String[] outcomes, Map<String, Row> rows) {
        this.outcomes = outcomes;
        this.rows = rows;
    }

    /** The weights of one predicate. */
    static final class Row {
        private final int[] outcomes;
        private final double[] weights;

        private Row(int[] outcomes, double[] weights) {
            this.outcomes = outcomes;
            this.weights = weights;
        }

        /** Adds the weights to the sums of their outcomes. */
        void addTo(double[] sums) {
            for (int i = 0; i < outcomes.length; i++) {
                sums[outcomes[i]] += weights[i];
            }
        }
    }

    /**
     * Reads a model.
     *
     * @param in a model package, as OpenNLP distributes it
     * @param entry the name of the model within the package
     * @throws IOException if the package lacks the model or cannot be read
     */
    static MaxentModel read(InputStream in, String entry) throws IOException {
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, BUFFER));
        for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
            if (next.getName().equals(entry)) {
                return parse(new DataInputStream(new BufferedInputStream(zip, BUFFER)));
            }
        }
        throw new IOException("no " + entry + " in the model");
    }

    String[] outcomes() {
        return outcomes.clone();
    }

    /** The weights of a predicate, null when the model does not know it. */
    @Nullable
    Row row(String predicate) {
        return rows.get(predicate);
    }

    /** All predicates that begin with a prefix, without it. */
    Iterable<String> predicates(String prefix) {
        return rows.keySet().stream()
                .filter(p -> p.startsWith(prefix))
                .map(p -> p.substring(prefix.length()))
                .toList();
    }

    private static MaxentModel parse(DataInputStream data) throws IOException {
        String type = data.readUTF();
        if (!type.equals("GIS")) {
            throw new IOException("not a maximum-entropy model: " + type);
        }
        data.readInt();
        data.readDouble();
        String[] outcomes = strings(data);
        String[] patterns = strings(data);
        String[] predicates = strings(data);
        Map<String, Row> rows = new HashMap<>(predicates.length * 2);
        int next = 0;
        for (String pattern : patterns) {
            int[] numbers = numbers(pattern);
            int[] used = java.util.Arrays.copyOfRange(numbers, 1, numbers.length);
            for (int i = 0; i < numbers[0]; i++) {
                double[] weights = new double[used.length];
                for (int w = 0; w < weights.length; w++) {
                    weights[w] = data.readDouble();
                }
                rows.put(predicates[next++], new Row(used, weights));
            }
        }
        return new MaxentModel(outcomes, rows);
    }

    private static String[] strings(DataInputStream data) throws IOException {
        String[] strings = new String[data.readInt()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = data.readUTF();
        }
        return strings;
    }

    /** A pattern is "how many predicates have it, then the outcomes", separated by spaces. */
    private static int[] numbers(String pattern) {
        int count = 1;
        for (int i = 0; i < pattern.length(); i++) {
            count += pattern.charAt(i) == ' ' ? 1 : 0;
        }
        int[] numbers = new int[count];
        int at = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == ' ') {
                at++;
            } else {
                numbers[at] = numbers[at] * 10 + (c - '0');
            }
        }
        return numbers;
    }
}
