/** The store of documents, statements and outcomes: SQL over one database, by default an H2 file in the data folder. */
@NullMarked
package org.volteface.archive;

import org.jspecify.annotations.NullMarked;
