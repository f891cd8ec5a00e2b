package org.volteface.core;

import java.util.List;
import java.util.Optional;
import org.volteface.api.actor.Sighting;
import org.volteface.api.analysis.Analysed;
import org.volteface.api.analysis.DocumentResult;
import org.volteface.api.analysis.SetAside;
import org.volteface.api.model.Statement;

/**
 * What the steps made of a document.
 *
 * @param statements its statements, in the order of the text
 * @param sightings the actors that it tells of
 * @param madeBy the analysers that it passed, in the order of the steps
 * @param unsuitable why the text analyser cannot read it, where it cannot
 */
record Made(List<Statement> statements, List<Sighting> sightings, List<String> madeBy, Optional<String> unsuitable) {
    /** Nothing at all, by nobody. */
    static final Made NOTHING = new Made(List.of(), List.of(), List.of(), Optional.empty());

    Made {
        statements = List.copyOf(statements);
        sightings = List.copyOf(sightings);
        madeBy = List.copyOf(madeBy);
    }

    DocumentResult result() {
        return unsuitable.<DocumentResult>map(SetAside::new).orElseGet(() -> new Analysed(statements));
    }
}
