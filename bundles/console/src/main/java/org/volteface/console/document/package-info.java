/** The pages of documents: the list of them, and each with its statements marked in its text, and its versions. */
@NullMarked
package org.volteface.console.document;

import org.jspecify.annotations.NullMarked;
