package org.volteface.shell.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Span;

final class AttributionTallyTest {
    private static final String TEXT = "“We wait,” they said, and that “nobody” goes.";
    private static final Span WE_WAIT = new Span(0, 10);
    private static final Span THEY = new Span(11, 15);
    private static final Span SAID = new Span(16, 20);
    private static final Span NOBODY = new Span(26, 44);

    private final AttributionTally tally = new AttributionTally();

    @Test
    void tellsHowContentIsReported() throws Exception {
        tally.add(TEXT, List.of(roles(WE_WAIT), roles(NOBODY), roles(THEY)), List.of(roles(WE_WAIT)));

        assertThat(report())
                .contains("recall                direct 1.000 (1 of 1), mixed 0.000 (0 of 1), indirect 0.000 (0 of 1)");
    }

    @Test
    void matchesTheBestFirstAndEachOnce() throws Exception {
        Span half = new Span(0, 5);
        tally.add(TEXT, List.of(roles(WE_WAIT)), List.of(roles(half), roles(WE_WAIT)));

        assertThat(report())
                .contains("content               precision 0.500, recall 1.000")
                .contains("content, strictly     precision 0.500");
    }

    @Test
    void asksForSourceAndCueOnlyWhereTheyAreMarked() throws Exception {
        Roles whole = new Roles(List.of(THEY), List.of(SAID), List.of(WE_WAIT));
        Roles otherSource = new Roles(List.of(SAID), List.of(SAID), List.of(WE_WAIT));
        tally.add(TEXT, List.of(whole), List.of(otherSource));
        tally.add(TEXT, List.of(roles(WE_WAIT)), List.of(whole));

        assertThat(report())
                .contains("all roles right       precision 0.500, recall 0.500")
                .contains("of those found        source right 0.000 (0 of 1), cue right 1.000 (1 of 1)");
    }

    private static Roles roles(Span content) {
        return new Roles(List.of(), List.of(), List.of(content));
    }

    private String report() throws Exception {
        StringWriter out = new StringWriter();
        tally.report(new Figures(out, false));
        return out.toString();
    }
}
