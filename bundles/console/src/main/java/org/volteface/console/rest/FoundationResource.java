package org.volteface.console.rest;

import java.util.List;
import org.volteface.console.finding.Foundation;

/**
 * What a finding rests on.
 *
 * @param documents the documents, each once
 * @param analysers the analysers with their versions, each once
 */
record FoundationResource(List<Source> documents, List<Analyser> analysers) {
    /**
     * A document.
     *
     * @param document its id, which names the version as well
     * @param title its title; may be empty
     * @param source its publisher; may be empty
     * @param published the day on which it was published
     */
    record Source(String document, String title, String source, String published) {
        static Source of(Foundation.Source source) {
            return new Source(
                    source.id(),
                    source.headline().title(),
                    source.headline().origin().publisher(),
                    source.headline().published().toString());
        }
    }

    /**
     * An analyser.
     *
     * @param name its bundle
     * @param version its version, with its configuration where that is told
     */
    record Analyser(String name, String version) {}

    static FoundationResource of(Foundation foundation) {
        return new FoundationResource(
                foundation.documents().stream().map(Source::of).toList(),
                foundation.analysers().stream()
                        .map(analyser -> new Analyser(analyser.name(), analyser.version()))
                        .toList());
    }
}
