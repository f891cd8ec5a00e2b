package org.volteface.shell.eval;

import org.volteface.api.model.Field;
import org.volteface.api.model.Span;

/** A passage that the analysis gives. */
interface Quoted {
    /** The number of its document within the case, from 0. */
    int document();

    Field field();

    Span span();
}
