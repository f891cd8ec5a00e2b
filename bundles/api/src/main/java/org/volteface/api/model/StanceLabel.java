package org.volteface.api.model;

/** The side a statement takes toward its proposition (the labels of SemEval-2016 Task 6). */
public enum StanceLabel {
    /** For it. */
    FAVOR,
    /** Against it. */
    AGAINST,
    /** Neither, or too little to tell. */
    NONE;

    /** The other side; NONE is its own. */
    public StanceLabel opposite() {
        return switch (this) {
            case FAVOR -> AGAINST;
            case AGAINST -> FAVOR;
            case NONE -> NONE;
        };
    }
}
