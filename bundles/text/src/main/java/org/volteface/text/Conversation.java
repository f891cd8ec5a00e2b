package org.volteface.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.Span;
import org.volteface.api.text.SentenceRole;

/**
 * A printed conversation: its paragraphs begin with the name of who speaks, or a word for him, before a colon. What stands behind the
 * colon is said by him, as if it stood between quotation marks.
 *
 * @param blocks the blocks of the text, each label one of its own
 * @param turns what is said, paragraph by paragraph; none where the text is no conversation
 */
record Conversation(List<Layout.Block> blocks, List<Span> turns) {
    private static final int LONGEST_LABEL = 60;
    private static final Pattern LABEL = Pattern.compile("(?:(?<who>\\p{Lu}[\\p{L}.'\u2019-]*"
            + "(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|de|del|der|den|di|da|van|von|bin|al|el|la|le|ten|ter|of|the)){0,5})"
            + "(?: \\([^()\\n]{1,40}\\))? ?:|(?<letter>[QA])\\.)\\s+(?=\\S)");
    /** The end of a sentence with the space behind it. */
    private static final Pattern ENDS = Pattern.compile("[.!?][\"\u201d\u2019)]?\\s+");

    private static final Pattern QUOTED = Pattern.compile("[\"\u201c\u201e\u00ab][^\"\u201d\u00bb]*+[\"\u201d\u00bb]?");
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\\b");

    /**
     * The label of a paragraph.
     *
     * @param who the words for the speaker
     * @param end where what is said begins, from the start of the paragraph
     */
    private record Label(String who, int end) {
        static Optional<Label> of(String paragraph) {
            Matcher found = LABEL.matcher(paragraph);
            return found.lookingAt() && found.end() <= LONGEST_LABEL
                    ? Optional.of(new Label(
                            found.group("who") == null ? found.group("letter") : found.group("who"), found.end()))
                    : Optional.empty();
        }

        /** Whether it has the form of a name, not that of a single word for anybody. */
        boolean isName() {
            return who.contains(" ") && !isShouted();
        }

        boolean isShouted() {
            return who.length() > 1 && who.equals(who.toUpperCase(Locale.ROOT));
        }
    }

    /** The conversation that the blocks of {@code text} are, if they are one. */
    static Conversation in(String text, List<Layout.Block> blocks) {
        List<Optional<Label>> labels =
                blocks.stream().map(block -> label(text, block)).toList();
        if (!isOne(text, blocks, labels)) {
            return new Conversation(blocks, List.of());
        }
        Known known = Known.of(text, blocks, labels);
        Conversation found = new Conversation(new ArrayList<>(), new ArrayList<>());
        int last = lastLabel(labels);
        boolean open = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (labels.get(i).isPresent()) {
                open = true;
                found.add(text, blocks.get(i), labels.get(i).get(), known);
            } else {
                found.blocks.add(blocks.get(i));
                open = open && found.goesOn(text, blocks.get(i), i < last);
            }
        }
        return found;
    }

    /** Whether the words begin as those of a speaker do. */
    static boolean isLabelled(String words) {
        return Label.of(words).isPresent();
    }

    private static Optional<Label> label(String text, Layout.Block block) {
        boolean running = block.role() == SentenceRole.BODY || block.role() == SentenceRole.HEADING;
        return running ? Label.of(block.span().of(text)) : Optional.empty();
    }

    /** Whether labels return, one of two asks, or two are full names, one of which is quoted or speaks of himself. */
    private static boolean isOne(String text, List<Layout.Block> blocks, List<Optional<Label>> labels) {
        Set<String> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        boolean asks = false;
        boolean own = false;
        boolean again = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (labels.get(i).isPresent()) {
                Label label = labels.get(i).get();
                String words = blocks.get(i).span().of(text);
                again |= !seen.add(label.who());
                asks |= words.endsWith("?") || label.who().equals("Q");
                own |= speaksOfItself(words) || "\"\u201c\u201e".indexOf(words.charAt(label.end())) >= 0;
                if (label.isName()) {
                    names.add(label.who());
                }
            }
        }
        return again || seen.size() > 1 && (asks || own && names.size() > 1);
    }

    private static boolean speaksOfItself(String paragraph) {
        return FIRST_PERSON.matcher(QUOTED.matcher(paragraph).replaceAll("")).find();
    }

    private static int lastLabel(List<Optional<Label>> labels) {
        int last = labels.size() - 1;
        while (last >= 0 && labels.get(last).isEmpty()) {
            last--;
        }
        return last;
    }

    /**
     * What the whole text tells of its labels.
     *
     * @param labels the words for its speakers
     * @param running the text without its labels, where a name must stand to be one that is known
     */
    private record Known(Set<String> labels, String running) {
        static Known of(String text, List<Layout.Block> blocks, List<Optional<Label>> labels) {
            StringBuilder running = new StringBuilder();
            Set<String> seen = new HashSet<>(Set.of("Q", "A"));
            for (int i = 0; i < blocks.size(); i++) {
                int from = labels.get(i).map(Label::end).orElse(0);
                labels.get(i).ifPresent(label -> seen.add(label.who()));
                running.append(blocks.get(i).span().of(text).substring(from)).append('\n');
            }
            return new Known(seen, running.toString());
        }

        boolean isName(Label label) {
            return label.isName()
                    || !label.isShouted()
                            && Pattern.compile("(?<!\\p{L})" + Pattern.quote(label.who()) + "(?!\\p{L})")
                                    .matcher(running)
                                    .find();
        }

        /** Where another speaker's label stands behind the end of a sentence; the length of the words where there is none. */
        int next(String words) {
            Matcher end = ENDS.matcher(words);
            while (end.find()) {
                boolean label = Label.of(
                                words.substring(end.end(), Math.min(words.length(), end.end() + LONGEST_LABEL)))
                        .filter(found -> found.isName() || labels.contains(found.who()))
                        .isPresent();
                if (label) {
                    return end.end();
                }
            }
            return words.length();
        }
    }

    private void add(String text, Layout.Block block, Label label, Known known) {
        int start = block.span().start() + label.end();
        int next = start + known.next(new Span(start, block.span().end()).of(text));
        Span words = new Span(start, trimmed(text, next));
        SentenceRole role = known.isName(label) ? SentenceRole.BODY : SentenceRole.OTHER;
        Span who = new Span(block.span().start(), trimmed(text, start));
        blocks.add(new Layout.Block(who, role, block.paragraph()));
        blocks.add(new Layout.Block(words, SentenceRole.BODY, block.paragraph()));
        turns.add(words);
        Layout.Block rest = new Layout.Block(new Span(next, block.span().end()), SentenceRole.BODY, block.paragraph());
        label(text, rest).ifPresent(other -> add(text, rest, other, known));
    }

    private static int trimmed(String text, int end) {
        int last = end;
        while (Layout.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Whether the turn before goes on in a paragraph without a label, as is likely where another label follows, or may after it. */
    private boolean goesOn(String text, Layout.Block block, boolean within) {
        if (block.role() != SentenceRole.BODY) {
            return within;
        }
        String words = block.span().of(text);
        String own = QUOTED.matcher(words).replaceAll("");
        boolean goesOn = speaksOfItself(words) || within && own.equals(words);
        if (goesOn) {
            turns.add(block.span());
        }
        return goesOn || within;
    }
}
