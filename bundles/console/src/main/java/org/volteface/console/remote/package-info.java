/** Commands from outside, run in the Gogo shell. */
@NullMarked
package org.volteface.console.remote;

import org.jspecify.annotations.NullMarked;
