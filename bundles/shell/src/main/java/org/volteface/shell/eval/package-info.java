/** The command that measures the analysis: it holds what the analysers find against what a data set expects. */
@NullMarked
package org.volteface.shell.eval;

import org.jspecify.annotations.NullMarked;
