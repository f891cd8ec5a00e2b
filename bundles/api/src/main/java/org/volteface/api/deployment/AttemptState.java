package org.volteface.api.deployment;

/** How an attempt to deploy something stands. */
public enum AttemptState {
    /** The file was heard of, and is being copied. */
    ARRIVED("being copied"),
    /** The file is kept under its hash. */
    STAGED("being looked at"),
    /** It was not taken. */
    REFUSED("refused"),
    /** It runs beside what is in force, and changes nothing. */
    SHADOW("running in shadow"),
    /** It holds at once, as it is nothing that can be tried beside what is in force: settings, or a bundle of the platform. */
    APPLIED("applied"),
    /** It is being put in force. */
    SWAPPING("being put in force"),
    /** It is in force. */
    ACTIVE("in force"),
    /** It was in force, and something else is now. */
    REPLACED("replaced"),
    /** It was being put in force, and did not work. */
    ROLLED_BACK("rolled back"),
    /** Its shadow run was ended. */
    DISCARDED("discarded");

    private final String label;

    AttemptState(String label) {
        this.label = label;
    }

    /** For a person, after "it is". */
    public String label() {
        return label;
    }
}
