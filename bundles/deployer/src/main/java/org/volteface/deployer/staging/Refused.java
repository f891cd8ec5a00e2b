package org.volteface.deployer.staging;

/** A reason why something is not deployed, in words for the person who brought it. */
public class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /** For what can never be taken. */
    public Refused(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** For what can never be taken, as was found out by what was thrown. */
    public Refused(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** The reason: what is amiss, and what to do. */
    public final String reason() {
        return reason;
    }
}
