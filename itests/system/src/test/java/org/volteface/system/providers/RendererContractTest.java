package org.volteface.system.providers;

import org.junit.jupiter.api.Nested;
import org.volteface.api.report.ReportRenderer;
import org.volteface.contracts.ReportRendererContract;
import org.volteface.reporting.HtmlReportRenderer;
import org.volteface.reporting.JsonReportRenderer;
import org.volteface.reporting.TextReportRenderer;

class RendererContractTest {
    @Nested
    class Text extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new TextReportRenderer();
        }
    }

    @Nested
    class Html extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new HtmlReportRenderer();
        }
    }

    @Nested
    class Json extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new JsonReportRenderer();
        }
    }
}
