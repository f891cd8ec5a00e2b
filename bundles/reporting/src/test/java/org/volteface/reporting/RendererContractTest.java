package org.volteface.reporting;

import org.junit.jupiter.api.Nested;
import org.volteface.api.report.ReportRenderer;
import org.volteface.contracts.ReportRendererContract;

/** The contract of renderers, on each of ours. */
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
