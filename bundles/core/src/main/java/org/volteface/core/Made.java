package org.volteface.core;

import java.util.List;
import java.util.Optional;
import org.volteface.api.analysis.Analysed;
import org.volteface.api.analysis.DocumentResult;
import org.volteface.api.analysis.SetAside;
import org.volteface.api.model.Statement;

/**
 * What the steps made of a document.
 *
 * @param statements its statements, in the order of the text
 * @param madeBy the analysers that it passed, in the order of the steps
 * @param unsuitable why the text analyser cannot read it, where it cannot
 */
record Made(List<Statement> statements, List<String> madeBy, Optional<String> unsuitable) {
    Made {
        statements = List.copyOf(statements);
        madeBy = List.copyOf(madeBy);
    }

    DocumentResult result() {
        return unsuitable.<DocumentResult>map(SetAside::new).orElseGet(() -> new Analysed(statements));
    }
}
