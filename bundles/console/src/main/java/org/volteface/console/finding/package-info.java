/** The pages of findings: the list of them, and each with its evidence, its gates and the decisions on it. */
@NullMarked
package org.volteface.console.finding;

import org.jspecify.annotations.NullMarked;
