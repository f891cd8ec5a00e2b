/** The pages of propositions: the list of them, and each with who stands where. */
@NullMarked
package org.volteface.console.proposition;

import org.jspecify.annotations.NullMarked;
