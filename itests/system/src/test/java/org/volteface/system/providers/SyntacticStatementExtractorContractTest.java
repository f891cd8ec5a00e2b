package org.volteface.system.providers;

import org.volteface.api.extraction.StatementExtractor;
import org.volteface.contracts.StatementExtractorContract;
import org.volteface.extraction.SyntacticStatementExtractor;

class SyntacticStatementExtractorContractTest extends StatementExtractorContract {
    private static final StatementExtractor EXTRACTOR =
            new SyntacticStatementExtractor(Defaults.of(SyntacticStatementExtractor.Config.class));

    @Override
    protected StatementExtractor extractor() {
        return EXTRACTOR;
    }
}
