package org.volteface.console.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.Span;

/** The marking of statements in a text: it is cut wherever one begins or ends, so that those that overlap are each shown. */
public final class MarkedText {
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");

    private final String text;
    private final List<Note> notes;

    /** Marks {@code notes}, which stand in this text, in their order. */
    MarkedText(String text, List<Note> notes) {
        this.text = text;
        this.notes = List.copyOf(notes);
    }

    /** The paragraphs of a part of the text; a statement that reaches into it from before is marked, not noted again. */
    List<Paragraph> paragraphs(Span part) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher breaks = BREAK.matcher(text).region(part.start(), part.end());
        int start = part.start();
        while (breaks.find()) {
            add(paragraphs, new Span(start, breaks.start()));
            start = breaks.end();
        }
        add(paragraphs, new Span(start, part.end()));
        return paragraphs;
    }

    /** All of the text as one paragraph. */
    Paragraph whole() {
        return paragraph(new Span(0, text.length()));
    }

    private void add(List<Paragraph> paragraphs, Span span) {
        if (!span.of(text).isBlank()) {
            paragraphs.add(paragraph(span));
        }
    }

    private Paragraph paragraph(Span span) {
        List<Note> here =
                notes.stream().filter(note -> note.span().overlaps(span)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        for (Note note : here) {
            cuts.add(Math.max(span.start(), note.span().start()));
            cuts.add(Math.min(span.end(), note.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = span.start();
        for (int to : cuts.tailSet(from, false)) {
            pieces.add(piece(new Span(from, to), here));
            from = to;
        }
        List<Note> beginning =
                here.stream().filter(note -> span.contains(note.span().start())).toList();
        return new Paragraph(pieces, beginning);
    }

    private Piece piece(Span span, List<Note> here) {
        List<Note> over =
                here.stream().filter(note -> note.span().contains(span)).toList();
        Optional<Note> inner =
                over.stream().min(Comparator.comparingInt(note -> note.span().length()));
        return new Piece(
                span.of(text),
                inner,
                over.size() > 1,
                here.stream()
                        .filter(note -> note.span().start() == span.start())
                        .toList(),
                here.stream().filter(note -> note.span().end() == span.end()).toList());
    }

    /**
     * A paragraph.
     *
     * @param pieces its text
     * @param notes the statements that begin in it
     */
    public record Paragraph(List<Piece> pieces, List<Note> notes) {
        /** Copies the lists. */
        public Paragraph {
            pieces = List.copyOf(pieces);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A piece of text in which no statement begins or ends.
     *
     * @param text its words
     * @param note the shortest statement that covers it, by which it is marked
     * @param isShared whether others cover it as well
     * @param begins the statements that begin with it
     * @param ends the statements that end with it
     */
    public record Piece(String text, Optional<Note> note, boolean isShared, List<Note> begins, List<Note> ends) {
        /** Copies the lists. */
        public Piece {
            begins = List.copyOf(begins);
            ends = List.copyOf(ends);
        }

        /** The classes of its style. */
        public String style() {
            return note.map(Note::style).orElse("") + (isShared ? " shared" : "");
        }
    }
}
