/** The reading of Apache OpenNLP's English models and the taggers and tokenizers that score them. */
@NullMarked
package org.volteface.text.tagging;

import org.jspecify.annotations.NullMarked;
