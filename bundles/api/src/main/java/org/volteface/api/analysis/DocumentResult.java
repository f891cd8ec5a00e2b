package org.volteface.api.analysis;

/** What came of the analysis of one document. */
public sealed interface DocumentResult permits Analysed, SetAside {}
