package org.volteface.reporting;

import java.io.IOException;
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

    @Nested
    class Csv extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new CsvReportRenderer();
        }
    }

    @Nested
    class Xlsx extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new XlsxReportRenderer();
        }

        @Override
        protected String read(byte[] bytes) throws IOException {
            return Workbooks.text(bytes);
        }
    }

    @Nested
    class MarkdownPage extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new MarkdownReportRenderer();
        }
    }

    @Nested
    class Lines extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new JsonLinesReportRenderer();
        }
    }

    @Nested
    class Linked extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new JsonLdReportRenderer();
        }
    }

    @Nested
    class Plover extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new PloverReportRenderer();
        }

        @Override
        protected boolean showsAll() {
            return false;
        }
    }

    @Nested
    class Paper extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new PrintReportRenderer();
        }
    }
}
