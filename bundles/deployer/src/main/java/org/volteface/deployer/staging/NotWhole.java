package org.volteface.deployer.staging;

/** A reason why a file is not taken as it stands: it is not written to its end, or is not there to be read. */
public final class NotWhole extends Refused {
    private static final long serialVersionUID = 1L;

    NotWhole(String reason) {
        super(reason);
    }

    NotWhole(String reason, Throwable cause) {
        super(reason, cause);
    }
}
