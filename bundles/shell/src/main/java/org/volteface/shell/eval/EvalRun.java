package org.volteface.shell.eval;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.shell.UsageException;

/** One measurement: every data set of a folder, one after the other, each figure written as soon as it is known. */
final class EvalRun {
    private final Tools tools;
    private final Figures figures;

    EvalRun(Tools tools, Figures figures) {
        this.tools = tools;
        this.figures = figures;
    }

    /** Measures as asked, with the calibration that the findings of all cases together give where one is asked for. */
    void measure(EvalArguments asked) throws IOException, UsageException {
        measure(DataFolder.of(asked.folder()));
        if (asked.fits()) {
            figures.remark(tools.fit().setting());
        }
    }

    /** Measures, and names what the folder has no data for. */
    void measure(DataFolder folder) throws IOException, UsageException {
        Set<DataKind> missing = EnumSet.allOf(DataKind.class);
        for (DataSet set : folder.sets()) {
            Measure measure = set.kind().measure(tools);
            DataLines.read(set.file(), measure::take);
            figures.heading(set.name(), set.kind().label());
            measure.report(figures);
            missing.remove(set.kind());
        }
        if (!missing.isEmpty()) {
            figures.remark("not in this folder: "
                    + missing.stream().map(DataKind::label).collect(Collectors.joining("; ")));
        }
        if (!folder.unknown().isEmpty()) {
            figures.remark("of no known form: " + String.join("; ", folder.unknown()));
        }
    }
}
