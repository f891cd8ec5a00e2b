/**
 * What each role demands of its providers, as abstract test classes: extend one, say which provider it is to run on, and
 * JUnit runs the rest.
 */
@NullMarked
package org.volteface.contracts;

import org.jspecify.annotations.NullMarked;
