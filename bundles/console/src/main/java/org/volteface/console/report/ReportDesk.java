package org.volteface.console.report;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.platform.ActiveServices;

/** The one place where pages and programs have reports made. */
@Component(service = ReportDesk.class)
public final class ReportDesk {
    private final ReportWork work;

    /** Takes what reports are made of, and who knows the folder in which they are kept. */
    @Activate
    public ReportDesk(@Reference ActiveServices services, @Reference Doorkeeper doorkeeper) {
        work = new ReportWork(services, doorkeeper.instance().folder());
    }

    /** What is done here. */
    public ReportWork work() {
        return work;
    }

    /** Makes no more reports. */
    @Deactivate
    public void close() {
        work.close();
    }
}
