/** The training and scoring of the dependency parser: run by hand on a treebank, never by the running product. */
@NullMarked
package org.volteface.text.train;

import org.jspecify.annotations.NullMarked;
