package org.volteface.shell.eval;

import java.nio.file.Path;

/**
 * A file of measuring data.
 *
 * @param kind what it measures
 * @param name its path below the folder that is measured
 * @param file where it lies
 */
record DataSet(DataKind kind, String name, Path file) {}
