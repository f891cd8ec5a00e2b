package org.volteface.shell.eval;

import java.io.IOException;
import java.util.List;
import org.volteface.api.model.StanceLabel;

/** The measure of polarity: which side a sentence takes toward an actor, where it is known that it takes one. */
final class PolarityMeasure implements Measure {
    private final Mentions mentions;
    private final LabelTally tally = new LabelTally();

    PolarityMeasure(Tools tools) {
        this.mentions = new Mentions(tools);
    }

    @Override
    public void take(Item item) throws MalformedException {
        List<String> sentences = item.texts("sentences");
        for (Item stance : item.items("stances")) {
            int number = stance.number("sent");
            if (number < 0 || number >= sentences.size()) {
                throw new MalformedException("there is no sentence " + number);
            }
            StanceLabel side = mentions.side(sentences.get(number), stance.text("object"));
            tally.add(stance.text("polarity"), polarity(side));
        }
    }

    @Override
    public void report(Figures figures) throws IOException {
        tally.report(figures);
    }

    private static String polarity(StanceLabel side) {
        return switch (side) {
            case FAVOR -> "POS";
            case AGAINST -> "NEG";
            case NONE -> LabelTally.MISSING;
        };
    }
}
