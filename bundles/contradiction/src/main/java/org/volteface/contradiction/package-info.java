/** Statements held against their holder's history: one gate per class, findings where every gate is passed. */
@NullMarked
package org.volteface.contradiction;

import org.jspecify.annotations.NullMarked;
