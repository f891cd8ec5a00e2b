package org.volteface.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.SentenceRole;
import org.volteface.api.text.Syntax;
import org.volteface.api.text.Token;

/**
 * Annotated text written by hand, for tests of steps that read syntax. One word a line, {@code form TAG lemma head
 * relation}, heads counted from 1 within the sentence and 0 for the root; a blank line between sentences. The text is
 * the forms with a blank before each but punctuation and clitics.
 */
public final class Parsed {
    private static final int COLUMNS = 5;

    private final StringBuilder text = new StringBuilder();
    private final List<List<Token>> sentences = new ArrayList<>();
    private final List<Syntax> trees = new ArrayList<>();

    private Parsed() {}

    /** The annotated text of {@code block}. */
    public static AnnotatedText text(String block) {
        Parsed parsed = new Parsed();
        for (String sentence : block.strip().split("\\n\\s*\\n", -1)) {
            parsed.add(sentence.strip().split("\\n", -1));
        }
        return parsed.annotated();
    }

    private void add(String[] lines) {
        List<Token> tokens = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.strip().split("\\s+", COLUMNS);
            tokens.add(token(cells));
            heads.add(Integer.parseInt(cells[3]) - 1);
            relations.add(cells[4]);
        }
        sentences.add(tokens);
        trees.add(new Syntax(heads, relations));
    }

    private Token token(String[] cells) {
        boolean attached = cells[1].equals("PUNCT") || cells[0].startsWith("'") || cells[0].startsWith("n't");
        if (!text.isEmpty() && !attached) {
            text.append(' ');
        }
        int start = text.length();
        text.append(cells[0]);
        return new Token(new Span(start, text.length()), cells[0], PartOfSpeech.valueOf(cells[1]), cells[2]);
    }

    private AnnotatedText annotated() {
        Document document = Samples.document("", text.toString());
        List<Sentence> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i);
            Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
            all.add(new Sentence(Field.TEXT, span, SentenceRole.BODY, 0, tokens, Optional.of(trees.get(i))));
        }
        return new AnnotatedText(document, all, List.of());
    }
}
