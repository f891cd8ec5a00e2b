/** Deployment that cannot hurt: every file is looked at, tried beside what is in force, and can be taken back. */
@NullMarked
package org.volteface.deployer;

import org.jspecify.annotations.NullMarked;
