/** What every page has: its frame, its style and scripts, the filter of a list, and how far that goes. */
@NullMarked
package org.volteface.console.page;

import org.jspecify.annotations.NullMarked;
