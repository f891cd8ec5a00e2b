/** The public web, within bounds of place, time and size. */
@NullMarked
package org.volteface.sourcing.web;

import org.jspecify.annotations.NullMarked;
