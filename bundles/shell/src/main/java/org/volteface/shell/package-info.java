/** The commands {@code analyze} and {@code probe}: documents and questions in, lines of JSON or a report out. */
@NullMarked
package org.volteface.shell;

import org.jspecify.annotations.NullMarked;
