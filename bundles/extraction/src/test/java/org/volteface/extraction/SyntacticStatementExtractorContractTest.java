package org.volteface.extraction;

import org.volteface.api.extraction.StatementExtractor;
import org.volteface.contracts.Configurations;
import org.volteface.contracts.StatementExtractorContract;

class SyntacticStatementExtractorContractTest extends StatementExtractorContract {
    private static final StatementExtractor EXTRACTOR =
            new SyntacticStatementExtractor(Configurations.defaults(SyntacticStatementExtractor.Config.class));

    @Override
    protected StatementExtractor extractor() {
        return EXTRACTOR;
    }
}
