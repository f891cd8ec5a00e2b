package org.volteface.launcher.remote;

/** A reason why a command could not be handed over, told in one line to the person who called. */
final class RemoteFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** The exit status of a process whose command was refused or broke off. */
    static final int REFUSED = 1;

    /** The exit status of a process that was called wrongly, or found no instance. */
    static final int CANNOT_START = 2;

    private final int status;
    private final boolean brokenOff;

    RemoteFailure(int status, String reason) {
        super(reason);
        this.status = status;
        this.brokenOff = false;
    }

    RemoteFailure(int status, String reason, Throwable cause) {
        this(status, reason, cause, false);
    }

    private RemoteFailure(int status, String reason, Throwable cause, boolean brokenOff) {
        super(reason, cause);
        this.status = status;
        this.brokenOff = brokenOff;
    }

    /** An instance that took a command and did not answer to the end. */
    static RemoteFailure brokenOff(String data, Throwable cause) {
        return new RemoteFailure(REFUSED, "the instance on " + data + " broke off: " + cause.getMessage(), cause, true);
    }

    /** Whether a command was taken whose outcome is not known. */
    boolean isBrokenOff() {
        return brokenOff;
    }

    /** The exit status that the reason deserves. */
    int status() {
        return status;
    }

    static RemoteFailure noInstance(String data) {
        return new RemoteFailure(CANNOT_START, noInstanceReason(data));
    }

    static RemoteFailure noInstance(String data, Throwable cause) {
        return new RemoteFailure(CANNOT_START, noInstanceReason(data), cause);
    }

    private static String noInstanceReason(String data) {
        return "no instance runs on " + data + ": start one with ./volteface run";
    }
}
