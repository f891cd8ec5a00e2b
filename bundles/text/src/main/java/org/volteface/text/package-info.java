/** The provider of the text analysis role: sentences, tokens, tags, lemmas, syntax, lay-out and quotations of English text. */
@NullMarked
package org.volteface.text;

import org.jspecify.annotations.NullMarked;
