package org.volteface.shell.eval;

import java.util.Optional;
import org.volteface.shell.Probe;

/** A kind of measuring data, known by the members of its objects. The order is that of the report. */
enum DataKind {
    /** Documents of a matter, with the statements and findings that are expected of them. */
    CASES("cases") {
        @Override
        boolean knows(Item first) {
            return first.has("documents", "expected");
        }

        @Override
        Measure measure(Tools tools) {
            return new CaseMeasure(tools);
        }
    },
    /** Articles with who said what. */
    ATTRIBUTION("attribution") {
        @Override
        boolean knows(Item first) {
            return first.has("text", "attributions");
        }

        @Override
        Measure measure(Tools tools) {
            return new AttributionMeasure(tools);
        }
    },
    /** Sentences with the side they take toward a mention. */
    STANCE("stance toward a target") {
        @Override
        boolean knows(Item first) {
            return first.has("text", "target", "span", "label");
        }

        @Override
        Measure measure(Tools tools) {
            return new LabelMeasure(tools, Probe.STANCE);
        }
    },
    /** Articles with who is for or against whom. */
    POLARITY("polarity toward an actor") {
        @Override
        boolean knows(Item first) {
            return first.has("sentences", "stances");
        }

        @Override
        Measure measure(Tools tools) {
            return new PolarityMeasure(tools);
        }
    },
    /** Two sentences of one actor about one target: the same side, or the opposite one. */
    TURN("two dates, one target") {
        @Override
        boolean knows(Item first) {
            return first.has("target", "a", "b", "label");
        }

        @Override
        Measure measure(Tools tools) {
            return new TurnMeasure(tools);
        }
    },
    /** Sentences with the type of the act they tell. */
    EVENT("event of a sentence") {
        @Override
        boolean knows(Item first) {
            return first.has("text", "event");
        }

        @Override
        Measure measure(Tools tools) {
            return new LabelMeasure(tools, Probe.EVENT);
        }
    },
    /** Sentences that are pledges or not. */
    PLEDGE("pledges") {
        @Override
        boolean knows(Item first) {
            return first.has("text") && first.optional("label").orElse("").endsWith("pledge");
        }

        @Override
        Measure measure(Tools tools) {
            return new LabelMeasure(tools, Probe.PLEDGE);
        }
    },
    /** Pairs of sentences and how they stand to each other. */
    PAIR("pairs of sentences") {
        @Override
        boolean knows(Item first) {
            return first.has("premise", "hypothesis", "label");
        }

        @Override
        Measure measure(Tools tools) {
            return new LabelMeasure(tools, Probe.PAIR);
        }
    },
    /** Articles about which nothing is known beforehand, held against one another. */
    NEWS("news as one corpus") {
        @Override
        boolean knows(Item first) {
            return first.has("date", "source", "text");
        }

        @Override
        Measure measure(Tools tools) {
            return new NewsMeasure(tools);
        }
    };

    private final String label;

    DataKind(String label) {
        this.label = label;
    }

    /** What a reader calls it. */
    String label() {
        return label;
    }

    /** Whether an object is of this kind, where it is of none before. */
    abstract boolean knows(Item first);

    /** A new measure of data of this kind. */
    abstract Measure measure(Tools tools);

    /** The kind of data that begins with this object. */
    static Optional<DataKind> of(Item first) {
        for (DataKind kind : values()) {
            if (kind.knows(first)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
