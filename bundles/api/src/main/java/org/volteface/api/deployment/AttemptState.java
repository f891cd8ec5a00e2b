package org.volteface.api.deployment;

/** How an attempt to deploy something stands. */
public enum AttemptState {
    /** The file was heard of, and is being copied. */
    ARRIVED,
    /** The file is kept under its hash. */
    STAGED,
    /** It was not taken. */
    REFUSED,
    /** It runs beside what is in force, and changes nothing. */
    SHADOW,
    /** It is being put in force. */
    SWAPPING,
    /** It is in force. */
    ACTIVE,
    /** It was in force, and something else is now. */
    REPLACED,
    /** It was being put in force, and did not work. */
    ROLLED_BACK,
    /** Its shadow run was ended. */
    DISCARDED
}
