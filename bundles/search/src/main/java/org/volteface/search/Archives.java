package org.volteface.search;

import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.CaseArchive;
import org.volteface.api.archive.ChangeLog;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;

/**
 * What the index is derived from.
 *
 * @param archive the statements and findings
 * @param queue the documents
 * @param actors which actors are one
 * @param cases what was decided on findings
 * @param log what has changed
 */
record Archives(
        StatementArchive archive, DocumentQueue queue, ActorRegister actors, CaseArchive cases, ChangeLog log) {}
