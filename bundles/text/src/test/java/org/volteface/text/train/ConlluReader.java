package org.volteface.text.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A reader of treebanks in the CoNLL-U format. */
final class ConlluReader {
    private static final String SENTENCE_ID = "# sent_id = ";

    private final List<TreebankSentence> sentences = new ArrayList<>();
    private String document = "";
    private List<String> words = new ArrayList<>();
    private List<String> tags = new ArrayList<>();
    private List<Integer> heads = new ArrayList<>();
    private List<String> labels = new ArrayList<>();
    private List<TreebankSentence.Surface> surface = new ArrayList<>();

    private ConlluReader() {}

    /** All sentences of a file, in order; comments and empty nodes are left out. */
    static List<TreebankSentence> read(Path file) throws IOException {
        ConlluReader reader = new ConlluReader();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(line);
            }
        }
        reader.finish();
        return reader.sentences;
    }

    private void accept(String line) {
        if (line.isBlank()) {
            finish();
        } else if (line.startsWith(SENTENCE_ID)) {
            document = line.substring(SENTENCE_ID.length(), Math.max(SENTENCE_ID.length(), line.lastIndexOf('-')));
        } else if (!line.startsWith("#")) {
            String[] columns = line.split("\t", -1);
            String id = columns[0];
            if (id.contains("-")) {
                String[] range = id.split("-");
                surface.add(new TreebankSentence.Surface(
                        columns[1], Integer.parseInt(range[0]) - 1, Integer.parseInt(range[1])));
            } else if (!id.contains(".")) {
                word(columns);
            }
        }
    }

    private void word(String[] columns) {
        int index = words.size();
        words.add(columns[1]);
        tags.add(columns[3]);
        heads.add(Integer.parseInt(columns[6]) - 1);
        labels.add(columns[7]);
        if (surface.isEmpty() || surface.get(surface.size() - 1).to() <= index) {
            surface.add(new TreebankSentence.Surface(columns[1], index, index + 1));
        }
    }

    private void finish() {
        if (!words.isEmpty()) {
            sentences.add(new TreebankSentence(document, words, tags, heads, labels, surface));
            words = new ArrayList<>();
            tags = new ArrayList<>();
            heads = new ArrayList<>();
            labels = new ArrayList<>();
            surface = new ArrayList<>();
        }
    }
}
