/** HTTP as all pages use it: requests and their origin, answers, refusals, uploaded files. */
@NullMarked
package org.volteface.console.web;

import org.jspecify.annotations.NullMarked;
