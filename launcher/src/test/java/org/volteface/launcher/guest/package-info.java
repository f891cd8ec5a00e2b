/** Bundles to be packed by tests. */
package org.volteface.launcher.guest;
