package org.volteface.console.finding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.model.Headline;
import org.volteface.console.words.StatementWords;

/**
 * What a finding rests on: the documents, and the analysers that read them.
 *
 * @param documents the documents, each once
 * @param analysers the analysers with their versions, each once
 */
public record Foundation(List<Source> documents, List<Analyser> analysers) {
    /** Copies the lists. */
    public Foundation {
        documents = List.copyOf(documents);
        analysers = List.copyOf(analysers);
    }

    /**
     * A document.
     *
     * @param id its id, which names the version as well
     * @param headline its source, date and title
     */
    public record Source(String id, Headline headline) {
        /** Who published it, and under which title. */
        public String name() {
            return StatementWords.publisher(headline) + ": " + StatementWords.title(headline);
        }

        /** The beginning of the id, by which commands know it. */
        public String version() {
            return id.substring(0, Math.min(8, id.length()));
        }
    }

    /**
     * An analyser.
     *
     * @param name its bundle
     * @param version its version, with its configuration where that is told
     */
    public record Analyser(String name, String version) {
        static Analyser of(String madeBy) {
            int at = madeBy.indexOf('@');
            return at < 0 ? new Analyser(madeBy, "") : new Analyser(madeBy.substring(0, at), madeBy.substring(at + 1));
        }

        /** The version as far as there is room for it. */
        public String shortVersion() {
            return version.length() <= 28 ? version : version.substring(0, 28) + "…";
        }
    }

    static Foundation of(FoundFinding found, TurnView turn) {
        Map<String, Source> documents = new TreeMap<>();
        turn.all().forEach(passage -> {
            String id = passage.cited().statement().passage().documentId();
            documents.put(id, new Source(id, passage.cited().headline()));
        });
        List<Analyser> analysers = Stream.concat(
                        turn.all().stream().flatMap(passage -> passage.cited().statement().madeBy().stream()),
                        Stream.of(found.madeBy()))
                .map(Analyser::of)
                .distinct()
                .toList();
        return new Foundation(
                documents.values().stream()
                        .sorted(java.util.Comparator.comparing(
                                source -> source.headline().published()))
                        .toList(),
                analysers);
    }
}
