package org.volteface.console.rows;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A file of rows as it is written. */
public interface RowFile {
    /** Begins with the names of the columns. */
    void begin(List<String> columns) throws IOException;

    /** Adds a row by the names of its columns. */
    void add(Map<String, Object> row) throws IOException;

    /** Ends a file that has not all, and says so. */
    void end(String remark) throws IOException;
}
