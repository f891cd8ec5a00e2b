/** The console's pages in a real browser: an analyst's day, how pages look at every width and in the dark, and the pictures of them. */
@NullMarked
package org.volteface.system.browser;

import org.jspecify.annotations.NullMarked;
