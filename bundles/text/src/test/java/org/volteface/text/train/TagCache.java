package org.volteface.text.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Predicted tags kept in a file, one sentence a line, because jackknifing takes minutes and gives the same every time. */
final class TagCache {
    private final Path file;

    TagCache(Path file) {
        this.file = file;
    }

    /** What predicts tags when the file does not hold them yet. */
    interface Prediction {
        /** The sentences with predicted tags. */
        List<TreebankSentence> predict(List<TreebankSentence> sentences) throws IOException;
    }

    List<TreebankSentence> tag(List<TreebankSentence> sentences, Prediction prediction) throws IOException {
        if (!Files.exists(file)) {
            List<TreebankSentence> tagged = prediction.predict(sentences);
            Files.write(
                    file, tagged.stream().map(s -> String.join(" ", s.tags())).toList());
            return tagged;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != sentences.size()) {
            throw new IOException(file + " has the tags of another treebank; delete it");
        }
        List<TreebankSentence> tagged = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            tagged.add(sentences.get(i).withTags(List.of(lines.get(i).split(" "))));
        }
        return tagged;
    }
}
