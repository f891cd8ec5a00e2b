/** Files, folders and streams to documents: JSON, plain text, HTML and Markdown, told apart by their content. */
@NullMarked
package org.volteface.sourcing;

import org.jspecify.annotations.NullMarked;
