package org.volteface.archive;

/** Who made something, as the archive tells makers apart. */
record Maker(Kind kind, String name) {
    /** The hash of nobody, who made what a document gave that was never analysed. */
    static final long NOBODY = 0;

    /** Whoever will conclude on a statement that nobody has concluded on yet. */
    static final Maker NONE_YET = new Maker(Kind.DETECTOR, "");

    /** What it made. */
    enum Kind {
        /** The statements of documents. */
        ANALYSERS,
        /** As {@link #ANALYSERS}, of documents that somebody wants to be analysed again, whoever the analysers are. */
        OUTDATED,
        /** Outcomes. */
        DETECTOR
    }

    long hash() {
        return Hashes.of(kind + " " + name);
    }
}
