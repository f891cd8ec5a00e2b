package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.api.source.Batch;
import org.volteface.api.source.Cursor;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.source.ReadOutcome;

/** The contract of {@link DocumentSource}, on a source that has something to bring and gets nothing new meanwhile. */
@Timeout(value = Repeated.PATIENCE, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class DocumentSourceContract {
    private static final int ENOUGH_POLLS = 1000;

    /** For the class that names the provider. */
    protected DocumentSourceContract() {}

    /** The provider under test. */
    protected abstract DocumentSource source();

    @Test
    void bringsWhatItHas() throws IOException {
        assertThat(drain(Cursor.START)).isNotEmpty().doesNotContainNull();
    }

    @Test
    void bringsTheSameForTheSameCursor() throws IOException {
        Cursor cursor = Cursor.START;
        for (int i = 0; i < ENOUGH_POLLS; i++) {
            Batch batch = source().poll(cursor);
            assertThat(source().poll(cursor)).isEqualTo(batch);
            cursor = batch.next();
            if (!batch.more()) {
                return;
            }
        }
    }

    @Test
    void bringsNothingTwice() throws IOException {
        assertThat(drain(Cursor.START)).doesNotHaveDuplicates();
    }

    @Test
    void comesToAnEnd() throws IOException {
        Cursor cursor = Cursor.START;
        boolean more = true;
        for (int i = 0; more && i < ENOUGH_POLLS; i++) {
            Batch batch = source().poll(cursor);
            more = batch.more();
            cursor = batch.next();
        }
        assertThat(more).as("still more after " + ENOUGH_POLLS + " polls").isFalse();
        assertThat(source().poll(cursor).outcomes()).as("nothing new").isEmpty();
    }

    private List<ReadOutcome> drain(Cursor start) throws IOException {
        List<ReadOutcome> outcomes = new ArrayList<>();
        Cursor cursor = start;
        for (int i = 0; i < ENOUGH_POLLS; i++) {
            Batch batch = source().poll(cursor);
            outcomes.addAll(batch.outcomes());
            cursor = batch.next();
            if (!batch.more()) {
                return outcomes;
            }
        }
        throw new AssertionError("still more after " + ENOUGH_POLLS + " polls");
    }
}
