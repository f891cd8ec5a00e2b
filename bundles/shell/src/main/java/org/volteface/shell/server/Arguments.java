package org.volteface.shell.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a command was given.
 *
 * @param words what is no option, in order
 * @param options the values of options by their names
 * @param help whether the user asks how to use the command
 */
record Arguments(List<String> words, Map<String, String> options, boolean help) {
    private static final int LIMIT = 20;
    private static final int HIGHEST_LIMIT = 10_000;
    private static final String SEE_HELP = " (--help says more)";

    /** Copies the collections. */
    Arguments {
        words = List.copyOf(words);
        options = Map.copyOf(options);
    }

    /**
     * Reads the arguments of a command that takes up to {@code most} words and the {@code known} options, each with a value.
     *
     * @throws IllegalArgumentException if they are others
     */
    static Arguments parse(String[] given, int most, Set<String> known) {
        return parse(given, most, known, Set.of());
    }

    /**
     * As the other, with options that are {@code yes} by being there: {@code --force}, {@code --force yes}, {@code --force=no}.
     *
     * @throws IllegalArgumentException if they are others
     */
    static Arguments parse(String[] given, int most, Set<String> known, Set<String> flags) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        ListIterator<String> rest = List.of(given).listIterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--help") || argument.equals("-h")) {
                return new Arguments(List.of(), Map.of(), true);
            } else if (argument.startsWith("-")) {
                String[] parts = argument.split("=", 2);
                if (flags.contains(parts[0])) {
                    options.put(parts[0], parts.length == 2 ? parts[1] : saidOfFlag(rest));
                    continue;
                }
                require(known.contains(parts[0]), "there is no option " + parts[0]);
                require(parts.length == 2 || rest.hasNext(), parts[0] + " needs a value");
                options.put(parts[0], parts.length == 2 ? parts[1] : rest.next());
            } else {
                require(words.size() < most, "there is an argument too many: '" + argument + "'");
                words.add(argument);
            }
        }
        return new Arguments(words, options, false);
    }

    /** What stands behind a flag may be said of it, or be the next word. */
    private static String saidOfFlag(ListIterator<String> rest) {
        if (rest.hasNext()) {
            String next = rest.next();
            if (next.equals("yes") || next.equals("no")) {
                return next;
            }
            rest.previous();
        }
        return "yes";
    }

    /** The first word, where there is one. */
    Optional<String> word() {
        return words.stream().findFirst();
    }

    /** The value of an option, where it is given. */
    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /**
     * How much the user wants to see.
     *
     * @throws IllegalArgumentException if it is no number, or too low or high
     */
    int limit() {
        String value = option("--limit").orElse(Integer.toString(LIMIT));
        // So many digits always are an int.
        boolean isNumber = value.matches("[0-9]{1,6}");
        int limit = isNumber ? Integer.parseInt(value) : 0;
        require(
                limit >= 1 && limit <= HIGHEST_LIMIT,
                "--limit wants a number from 1 to " + Phrases.number(HIGHEST_LIMIT) + ", not '" + value + "'");
        return limit;
    }

    /** Throws an {@link IllegalArgumentException} that points to the help, unless what is required holds. */
    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise + SEE_HELP);
        }
    }
}
