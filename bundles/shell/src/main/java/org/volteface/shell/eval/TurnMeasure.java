package org.volteface.shell.eval;

import java.io.IOException;
import org.volteface.api.model.StanceLabel;

/** The measure of turns: whether two sentences take opposite sides toward one target. Where one takes none, they are not opposite. */
final class TurnMeasure implements Measure {
    private final Mentions mentions;
    private final LabelTally tally = new LabelTally();

    TurnMeasure(Tools tools) {
        this.mentions = new Mentions(tools);
    }

    @Override
    public void take(Item item) throws MalformedException {
        String target = item.text("target");
        StanceLabel one = mentions.side(item.item("a").text("text"), target);
        StanceLabel other = mentions.side(item.item("b").text("text"), target);
        boolean opposite = one != other && one != StanceLabel.NONE && other != StanceLabel.NONE;
        tally.add(item.text("label"), opposite ? "opposite" : "same");
    }

    @Override
    public void report(Figures figures) throws IOException {
        tally.report(figures);
    }
}
