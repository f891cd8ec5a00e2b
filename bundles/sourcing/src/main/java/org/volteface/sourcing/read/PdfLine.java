package org.volteface.sourcing.read;

/**
 * A line of a page.
 *
 * @param text what it says
 * @param x where it begins, from the left
 * @param y where it stands, from the top
 * @param size the size of its letters
 */
record PdfLine(String text, float x, float y, float size) {}
