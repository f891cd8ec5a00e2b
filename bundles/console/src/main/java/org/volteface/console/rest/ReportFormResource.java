package org.volteface.console.rest;

import org.volteface.api.report.ReportRenderer;
import org.volteface.console.report.ReportOrder;

/**
 * A form that a report can have.
 *
 * @param id its short name, by which it is asked for
 * @param label what people call it
 * @param mediaType the type of its files
 * @param extension what their names end in
 * @param forPeople whether it is there for people to read, not for programs
 */
record ReportFormResource(String id, String label, String mediaType, String extension, boolean forPeople) {
    static ReportFormResource of(ReportRenderer renderer) {
        ReportOrder.Form form = ReportOrder.Form.of(renderer);
        return new ReportFormResource(
                form.format(), form.label(), form.mediaType(), form.extension(), renderer.isForPeople());
    }
}
