package org.volteface.shell.eval;

import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.model.Statement;

/**
 * A statement that the analysis made.
 *
 * @param document the number of its document within the case, from 0
 * @param statement the statement
 */
record Said(int document, Statement statement) implements Quoted {
    @Override
    public Field field() {
        return statement.passage().field();
    }

    @Override
    public Span span() {
        return statement.passage().span();
    }
}
