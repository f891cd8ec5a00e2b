package org.volteface.console.operation;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogReaderService;

/** What the framework and its component runtime log, carried into the log of all others. */
@Component(
        service = {},
        immediate = true)
public final class FrameworkLog {
    private final LogReaderService reader;
    private final LogCarrier carrier = new LogCarrier();

    /** Carries over what was logged so far, and from now on. */
    @Activate
    public FrameworkLog(@Reference LogReaderService reader) {
        this.reader = reader;
        carrier.follow(reader);
    }

    /** Carries over no more. */
    @Deactivate
    public void stop() {
        reader.removeLogListener(carrier);
    }
}
