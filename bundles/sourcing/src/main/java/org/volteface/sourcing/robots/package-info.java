/** What the robots.txt of a site lets a program fetch. */
@NullMarked
package org.volteface.sourcing.robots;

import org.jspecify.annotations.NullMarked;
