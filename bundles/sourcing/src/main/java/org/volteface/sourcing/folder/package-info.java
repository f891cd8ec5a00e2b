/** Folders of files, as they stay and as they are dropped into. */
@NullMarked
package org.volteface.sourcing.folder;

import org.jspecify.annotations.NullMarked;
