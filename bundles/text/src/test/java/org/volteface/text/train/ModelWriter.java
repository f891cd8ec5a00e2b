package org.volteface.text.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.volteface.text.syntax.LogCode;
import org.volteface.text.syntax.ParserModel;
import org.volteface.text.syntax.Transitions;

/** The writer of a parser model: weak features and weak weights are left out, the others stored in eight bits. */
final class ModelWriter {
    private final double weakestFeature;
    private final double weakestWeight;

    /**
     * A writer that prunes.
     *
     * @param weakestFeature a feature none of whose weights reaches this is left out
     * @param weakestWeight a weight below this is left out
     */
    ModelWriter(double weakestFeature, double weakestWeight) {
        this.weakestFeature = weakestFeature;
        this.weakestWeight = weakestWeight;
    }

    /** Writes the mean of the weights that several runs have learned. */
    void write(Transitions transitions, List<AveragedPerceptron> runs, OutputStream out) throws IOException {
        MeanWeights mean = new MeanWeights(runs.size());
        runs.forEach(run -> run.average(mean));
        Map<Integer, byte[]> rows = new TreeMap<>(Integer::compareUnsigned);
        mean.visit((feature, outcomes, values) -> {
            byte[] row = row(outcomes, values);
            if (row.length > 0) {
                rows.put(feature, row);
            }
        });
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(ParserModel.MAGIC);
        data.writeByte(transitions.labels().size());
        for (String label : transitions.labels()) {
            data.writeUTF(label);
        }
        data.writeInt(rows.size());
        data.writeInt(rows.values().stream().mapToInt(r -> r.length / 2).sum());
        int before = 0;
        for (Map.Entry<Integer, byte[]> row : rows.entrySet()) {
            writeDistance(row.getKey() - before, data);
            before = row.getKey();
            data.writeByte(row.getValue().length / 2);
            data.write(row.getValue());
        }
        data.flush();
    }

    private byte[] row(int[] outcomes, double[] values) {
        double strongest = 0;
        for (double value : values) {
            strongest = Math.max(strongest, Math.abs(value));
        }
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        for (int i = 0; i < values.length && strongest >= weakestFeature; i++) {
            if (Math.abs(values[i]) >= weakestWeight) {
                row.write(outcomes[i]);
                row.write(LogCode.encode(values[i]));
            }
        }
        return row.toByteArray();
    }

    private static void writeDistance(int distance, DataOutputStream data) throws IOException {
        int rest = distance;
        while ((rest & ~0x7F) != 0) {
            data.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        data.writeByte(rest);
    }
}
