/** The pages of promises: how each stands, what moved it, and what it waits for. */
@NullMarked
package org.volteface.console.promise;

import org.jspecify.annotations.NullMarked;
