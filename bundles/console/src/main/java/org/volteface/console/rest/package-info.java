/** The calls for programs below {@code /api/v1}: resources as records, the operations on them, and their description. */
@NullMarked
package org.volteface.console.rest;

import org.jspecify.annotations.NullMarked;
