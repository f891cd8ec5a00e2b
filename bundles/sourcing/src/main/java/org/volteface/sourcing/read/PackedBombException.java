package org.volteface.sourcing.read;

import java.io.IOException;

/** Tells that something packed unpacks to more than anybody can have meant. */
final class PackedBombException extends IOException {
    private static final long serialVersionUID = 1;

    PackedBombException(long ratio) {
        super("it unpacks to more than " + ratio + " times its size, as no text does");
    }

    /** The reason, in words for a person. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
