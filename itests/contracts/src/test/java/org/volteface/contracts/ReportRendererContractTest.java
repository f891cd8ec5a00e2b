package org.volteface.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

class ReportRendererContractTest {
    @Test
    void passesAPlainRenderer() {
        Verdicts.passes(Plain.class);
    }

    @Test
    void findsOutAClosedWriter() {
        Verdicts.fails(Closes.class, "leavesTheWriterOpen");
    }

    @Test
    void findsOutTimeInTheOutput() {
        Verdicts.fails(TellsTheTime.class, "isDeterministic");
    }

    @Test
    void findsOutSwallowedFailures() {
        Verdicts.fails(SwallowsFailures.class, "passesOnThatTheWriterFails");
    }

    @Test
    void findsOutMissingPassages() {
        Verdicts.fails(ShowsTheTitleAlone.class, "showsTheWordsOfThePassages");
    }

    private abstract static class Renderer implements ReportRenderer {
        @Override
        public String format() {
            return "plain";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void render(Report report, Writer out) throws IOException {
            out.write(report.title() + ": " + report.sections());
        }
    }

    static final class Plain extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new Renderer() {};
        }
    }

    static final class Closes extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new Renderer() {
                @Override
                public void render(Report report, Writer out) throws IOException {
                    super.render(report, out);
                    out.close();
                }
            };
        }
    }

    static final class TellsTheTime extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new Renderer() {
                @Override
                public void render(Report report, Writer out) throws IOException {
                    super.render(report, out);
                    out.write("made at " + System.nanoTime());
                }
            };
        }
    }

    static final class SwallowsFailures extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new Renderer() {
                @Override
                public void render(Report report, Writer out) {
                    try {
                        super.render(report, out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }
    }

    static final class ShowsTheTitleAlone extends ReportRendererContract {
        @Override
        protected ReportRenderer renderer() {
            return new Renderer() {
                @Override
                public void render(Report report, Writer out) throws IOException {
                    out.write(report.title());
                }
            };
        }
    }
}
