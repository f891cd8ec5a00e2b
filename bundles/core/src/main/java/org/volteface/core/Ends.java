package org.volteface.core;

import org.volteface.api.archive.Place;
import org.volteface.api.model.Edtf;

/** The two ends of time, beyond all statements. */
final class Ends {
    /** Before everything. */
    static final Place FIRST = new Place(new Edtf("0001"), "");

    /** After everything. */
    static final Place LAST = new Place(new Edtf("9999-12-31"), "~");

    private Ends() {}
}
