package org.volteface.sourcing.read;

import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

/** What came of the parts of an input, named so that a person finds the part again. */
final class Parts {
    private Parts() {}

    /** The outcome of the part {@code name}. */
    static ReadOutcome named(String name, ReadOutcome outcome) {
        String printable = name.replaceAll("\\p{Cntrl}", "?");
        if (outcome instanceof Read read) {
            return new Read(
                    read.document(),
                    read.corpus(),
                    read.derived(),
                    read.particulars(),
                    read.warnings().stream()
                            .map(warning -> printable + ": " + warning)
                            .toList());
        }
        Unreadable refused = (Unreadable) outcome;
        return new Unreadable((printable + " " + refused.where()).strip(), refused.reason());
    }

    /** A sink for the outcomes of the part {@code name}; the place after it is {@code after} whatever comes of it. */
    static Following sink(String name, Mark after, OutcomeSink sink) {
        return new Following(after, (outcome, inner) -> sink.take(named(name, outcome), after));
    }
}
