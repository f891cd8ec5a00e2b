package org.volteface.console.remote;

import java.util.ArrayList;
import java.util.List;

/** The words of a command line. Quotation marks keep a word together; nothing else has a meaning. */
final class CommandLine {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private char quote;

    private CommandLine() {}

    /** Splits a line. */
    static List<String> words(String line) {
        CommandLine split = new CommandLine();
        line.chars().forEach(c -> split.take((char) c));
        if (split.quote != 0) {
            throw new IllegalArgumentException("a quotation mark is not closed: " + split.quote);
        }
        split.end();
        return List.copyOf(split.words);
    }

    private void take(char c) {
        if (quote != 0) {
            within(c);
        } else if (Character.isWhitespace(c)) {
            end();
        } else if (c == '"' || c == '\'') {
            quote = c;
            inWord = true;
        } else {
            inWord = true;
            word.append(c);
        }
    }

    private void within(char c) {
        if (c == quote) {
            quote = 0;
        } else {
            word.append(c);
        }
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
    }
}
