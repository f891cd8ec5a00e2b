package org.volteface.shell.eval;

import org.volteface.api.analysis.Analysis;
import org.volteface.api.analysis.Probes;
import org.volteface.api.source.DocumentReader;

/**
 * What measures work with.
 *
 * @param analysis the analysis
 * @param probes the questions to one analyser alone
 * @param reader the reader of documents, the same as in an analysis
 * @param complaints where what fails is told
 * @param fit what gathers how sure findings were and whether they are right
 */
record Tools(Analysis analysis, Probes probes, DocumentReader reader, Complaints complaints, CalibrationFit fit) {}
