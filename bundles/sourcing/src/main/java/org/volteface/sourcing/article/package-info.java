/** The forms that one document comes in, and the article that each is made into. */
@NullMarked
package org.volteface.sourcing.article;

import org.jspecify.annotations.NullMarked;
