package org.volteface.sourcing.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Unreadable;

/** A layout whose parts are inputs of their own, read by their content. */
abstract class ContainerLayout implements Layout {
    private final Optional<InputSorter> parts;

    /** Parts are read by {@code parts}; where there is none, the input lies too deep in others. */
    ContainerLayout(Optional<InputSorter> parts) {
        this.parts = parts;
    }

    @Override
    public final void read(Input input, Hints hints, OutcomeSink sink) throws IOException {
        if (parts.isEmpty()) {
            sink.take(new Unreadable("", "packed more than " + InputSorter.DEEPEST + " times over"), input.from());
            return;
        }
        open(input, hints, sink);
    }

    abstract void open(Input input, Hints hints, OutcomeSink sink) throws IOException;

    /** Reads a part from a place in it on. */
    final void readPart(InputStream in, Hints hints, Mark from, OutcomeSink sink) throws IOException {
        parts.orElseThrow().read(in, hints, from, sink);
    }
}
