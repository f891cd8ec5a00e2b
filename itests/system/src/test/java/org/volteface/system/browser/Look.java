package org.volteface.system.browser;

import java.util.List;

/**
 * A way to look at a page.
 *
 * @param width how wide the window is, in CSS pixels
 * @param dark whether the reader asked for dark pages
 */
record Look(int width, boolean dark) {
    /** How wide a desk's window is. */
    static final int DESK = 1280;
    /** How wide a telephone is. */
    static final int PHONE = 390;

    /** All that pages are made for. */
    static final List<Look> ALL =
            List.of(new Look(DESK, false), new Look(DESK, true), new Look(PHONE, false), new Look(PHONE, true));

    @Override
    public String toString() {
        return width + " px" + (dark ? ", dark" : "");
    }
}
