/** What is new and what was withdrawn, for programs that people follow the news with. */
@NullMarked
package org.volteface.console.feed;

import org.jspecify.annotations.NullMarked;
