package org.volteface.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Quotation;
import org.volteface.contracts.Parsed;

/** Sentences with their trees, kept in a file beside the tests, and what is extracted from them. */
final class Sentences {
    private static final Map<String, String> TREES = read();
    private static final Extraction EXTRACTION = new Extraction();

    private Sentences() {}

    private static Map<String, String> read() {
        try (InputStream in = Sentences.class.getResourceAsStream("sentences.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.strip().split("\\n\\s*\\n"))
                    .map(block -> block.split("\\n", 2))
                    .collect(Collectors.toMap(block -> block[0].substring(2).strip(), block -> block[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One document of the given sentences. */
    static AnnotatedText text(String... sentences) {
        String blocks = Arrays.stream(sentences).map(Sentences::tree).collect(Collectors.joining("\n\n"));
        AnnotatedText plain = Parsed.text(blocks);
        return new AnnotatedText(plain.document(), plain.sentences(), quotations(plain.document()));
    }

    private static String tree(String sentence) {
        String tree = TREES.get(sentence);
        if (tree == null) {
            throw new IllegalArgumentException("no tree of: " + sentence);
        }
        return tree;
    }

    private static List<Quotation> quotations(Document document) {
        List<Quotation> found = new ArrayList<>();
        String text = document.text(Field.TEXT);
        for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
            int close = text.indexOf('”', open);
            found.add(new Quotation(Field.TEXT, new Span(open, close + 1), new Span(open + 1, close)));
        }
        return found;
    }

    static List<Draft> drafts(String... sentences) {
        return EXTRACTION.drafts(text(sentences));
    }

    /** Each draft as its kind, its attribution and the words of its passage. */
    static List<String> told(String... sentences) {
        AnnotatedText text = text(sentences);
        return EXTRACTION.drafts(text).stream()
                .map(draft -> draft.kind() + " " + draft.attribution().kind() + " "
                        + text.text(Field.TEXT, draft.passage().span()).strip())
                .toList();
    }

    /** The words of the spans. */
    static List<String> words(AnnotatedText text, List<Span> spans) {
        return spans.stream().map(span -> text.text(Field.TEXT, span).strip()).toList();
    }
}
