package org.volteface.launcher.remote;

/** A reason why a command could not be handed over, told in one line to the person who called. */
final class RemoteFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** The exit status of a process whose command was refused or broke off. */
    static final int REFUSED = 1;

    /** The exit status of a process that was called wrongly, or found no instance. */
    static final int CANNOT_START = 2;

    private final int status;

    RemoteFailure(int status, String reason) {
        super(reason);
        this.status = status;
    }

    RemoteFailure(int status, String reason, Throwable cause) {
        super(reason, cause);
        this.status = status;
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
