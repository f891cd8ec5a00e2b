package org.volteface.sourcing.read;

/**
 * A record of a web archive that may hold a document.
 *
 * @param number the how manieth record of the archive it is
 * @param fields its header
 * @param block its content
 * @param problem why it cannot be read; empty if it can
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
record WarcRecord(long number, HeaderFields fields, byte[] block, String problem) {
    /** The address that it was fetched from. */
    String target() {
        return fields.value("warc-target-uri").replaceFirst("^<(.*)>$", "$1");
    }

    /** Which record it is, in words for a person. */
    String where() {
        return ("record " + number + " " + target()).strip();
    }
}
