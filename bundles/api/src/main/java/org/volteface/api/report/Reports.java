package org.volteface.api.report;

import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.archive.ArchiveView;

/** The composer of reports: from an archive to typed sections, in an order that depends on their content alone. */
@ProviderType
public interface Reports {
    /** Composes the report that {@code request} asks for from what {@code archive} knows. */
    Report compose(ReportRequest request, ArchiveView archive);
}
