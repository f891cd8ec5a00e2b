package org.volteface.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the classifier has learnt: which kind a statement is of, and given its kind which side it takes.
 *
 * @param kind the model of kinds
 * @param side the model of sides
 */
record Weights(LinearModel kind, LinearModel side) {
    private static final double UNIT = 100;
    private static final String NONE = "none";

    /**
     * The weights of the rows that a configuration gives: ours where there are none, no weights where the only row is "none".
     *
     * @throws IllegalArgumentException if the rows are of another form
     */
    static Optional<Weights> of(String... rows) {
        if (rows.length == 0) {
            return Optional.of(parse(DataFile.rows("weights.tsv")));
        }
        return rows.length == 1 && rows[0].equals(NONE)
                ? Optional.empty()
                : Optional.of(parse(DataFile.rows(Stream.of(rows))));
    }

    /**
     * Reads what {@link #text} writes. Rows begin with "model": its name, sharpness, threshold and labels; then come rows of a feature
     * and, for each label, its weight in hundredths, or nothing for none.
     *
     * @throws IllegalArgumentException if the rows are of another form
     */
    static Weights parse(List<String[]> rows) {
        Iterator<String[]> left = rows.iterator();
        List<LinearModel> models = new ArrayList<>();
        String[] head = left.hasNext() ? left.next() : new String[0];
        while (head.length > 0) {
            if (!head[0].equals("model") || head.length < 5) {
                throw new IllegalArgumentException("no head of a model: " + String.join(" ", head));
            }
            Map<String, double[]> weights = new HashMap<>();
            String[] next = read(left, head.length - 4, weights);
            List<String> labels = Arrays.asList(head).subList(4, head.length);
            models.add(new LinearModel(labels, weights, Double.parseDouble(head[2]), Double.parseDouble(head[3])));
            head = next;
        }
        if (models.size() != 2) {
            throw new IllegalArgumentException("two models are wanted, not " + models.size());
        }
        return new Weights(models.get(0), models.get(1));
    }

    /** Reads the features of one model, and gives the head of the next. */
    private static String[] read(Iterator<String[]> left, int labels, Map<String, double[]> weights) {
        while (left.hasNext()) {
            String[] row = left.next();
            if (row[0].equals("model")) {
                return row;
            }
            if (row.length > labels + 1) {
                throw new IllegalArgumentException(row[0] + " has " + (row.length - 1) + " weights");
            }
            double[] values = new double[labels];
            for (int i = 1; i < row.length; i++) {
                values[i - 1] = row[i].isEmpty() ? 0 : Integer.parseInt(row[i]) / UNIT;
            }
            weights.put(row[0], values);
        }
        return new String[0];
    }

    /** The models as text, the same for the same models. */
    String text() {
        StringBuilder text = new StringBuilder();
        write("kind", kind, text);
        write("side", side, text);
        return text.toString();
    }

    private static void write(String name, LinearModel model, StringBuilder text) {
        text.append("model\t").append(name).append('\t').append(model.sharpness());
        text.append('\t').append(model.threshold());
        model.labels().forEach(label -> text.append('\t').append(label));
        text.append('\n');
        new TreeMap<>(model.weights()).forEach((feature, weights) -> {
            text.append(feature);
            StringBuilder nothing = new StringBuilder();
            for (double weight : weights) {
                long hundredths = Math.round(weight * UNIT);
                nothing.append('\t');
                if (hundredths != 0) {
                    text.append(nothing).append(hundredths);
                    nothing.setLength(0);
                }
            }
            text.append('\n');
        });
    }
}
