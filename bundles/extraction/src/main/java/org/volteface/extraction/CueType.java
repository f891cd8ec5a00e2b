package org.volteface.extraction;

/** What a cue does with its content. */
enum CueType {
    /** Says it. */
    SAY,
    /** Makes it known. */
    ANNOUNCE,
    /** Finds or relates it. */
    REPORT,
    /** Says that it is not so. */
    DENY,
    /** Grants it. */
    ADMIT,
    /** Binds the speaker to it. */
    COMMIT,
    /** Announces it as harm. */
    THREATEN,
    /** Says that it may come. */
    WARN,
    /** Asks others for it. */
    DEMAND,
    /** Offers it to others. */
    PROPOSE,
    /** Holds it against somebody. */
    ACCUSE,
    /** Is for it. */
    SUPPORT,
    /** Is against it. */
    OPPOSE,
    /** Will not do it. */
    REFUSE,
    /** Goes along with it. */
    AGREE,
    /** Holds it to be so. */
    THINK,
    /** Means to have it. */
    WANT,
    /** Settles on it. */
    DECIDE,
    /** Asks about it. */
    ASK,
    /** Puts it right. */
    CORRECT;

    /** Whether the predicate itself takes a side or does something, so that it belongs to the statement. */
    boolean isPerformative() {
        return switch (this) {
            case DENY, DEMAND, PROPOSE, SUPPORT, OPPOSE, REFUSE, AGREE, WANT, DECIDE, THREATEN, CORRECT -> true;
            default -> false;
        };
    }
}
