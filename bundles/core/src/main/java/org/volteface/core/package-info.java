/** The steps of the analysis in their order, run by the analysers that are active, each kept from harming the rest. */
@NullMarked
package org.volteface.core;

import org.jspecify.annotations.NullMarked;
