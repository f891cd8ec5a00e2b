package org.volteface.shell.eval;

import java.io.IOException;
import java.util.Map;
import org.volteface.api.analysis.ProbeFailure;
import org.volteface.shell.Probe;

/** The measure of one analyser alone: each object is a question with the label that the answer should be. */
final class LabelMeasure implements Measure {
    /** The names that others have for the sides. */
    private static final Map<String, String> SIDES =
            Map.of("positive", "favor", "negative", "against", "neutral", "none");

    private final Tools tools;
    private final Probe probe;
    private final LabelTally tally = new LabelTally();

    LabelMeasure(Tools tools, Probe probe) {
        this.tools = tools;
        this.probe = probe;
    }

    @Override
    public void take(Item item) throws MalformedException {
        String label = item.text(probe.member());
        tally.add(probe == Probe.STANCE ? SIDES.getOrDefault(label, label) : label, answer(item));
    }

    @Override
    public void report(Figures figures) throws IOException {
        tally.report(figures);
    }

    private String answer(Item item) {
        try {
            return probe.answer(tools.probes(), item.json()).orElse(LabelTally.MISSING);
        } catch (IllegalArgumentException | ProbeFailure e) {
            tools.complaints().add(item.optional("id").orElse(label()) + ": " + e.getMessage());
            return LabelTally.MISSING;
        }
    }

    private String label() {
        return "a question about " + probe.member();
    }
}
