package org.volteface.core;

import java.util.Objects;
import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.CaseArchive;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;

/**
 * The archive as the engine uses it.
 *
 * @param queue the documents
 * @param archive what is known of them
 * @param index its strands
 * @param register who is who
 * @param cases what people decided on findings
 */
record Store(
        DocumentQueue queue, StatementArchive archive, ChainIndex index, ActorRegister register, CaseArchive cases) {
    Store {
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(archive, "archive");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(cases, "cases");
    }
}
