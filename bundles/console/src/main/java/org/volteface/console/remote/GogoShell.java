package org.volteface.console.remote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;
import org.jspecify.annotations.Nullable;

/** Gogo, given one command with plain words at a time: no word of a caller ever becomes a part of a program. */
final class GogoShell {
    private final CommandProcessor processor;

    GogoShell(CommandProcessor processor) {
        this.processor = processor;
    }

    /**
     * Runs one command line and returns what the command printed and answered.
     *
     * @throws CommandFailure if there is no such command, it is not allowed, or it failed
     */
    String run(String line) throws CommandFailure {
        List<String> words = words(line);
        String command = AllowedCommands.fullName(words.get(0))
                .orElseThrow(() -> new CommandFailure("'" + words.get(0) + "' is not allowed here; see help", null));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
                CommandSession session = processor.createSession(new ByteArrayInputStream(new byte[0]), out, out)) {
            out.print(printable(session, execute(session, command, words.subList(1, words.size()))));
            out.flush();
            String text = bytes.toString(StandardCharsets.UTF_8);
            return command.equals("felix:help") && words.size() == 1 ? allowed(text) : text;
        }
    }

    private static List<String> words(String line) throws CommandFailure {
        try {
            List<String> words = CommandLine.words(line);
            if (words.isEmpty()) {
                throw new CommandFailure("no command is named; see help", null);
            }
            return words;
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    /** Hands the words over as variables: Gogo takes a variable's value as it is, whatever stands in it. */
    @SuppressWarnings("CatchingUnchecked") // Gogo and its commands throw whatever they like.
    private static @Nullable Object execute(CommandSession session, String command, List<String> words)
            throws CommandFailure {
        StringBuilder program = new StringBuilder(command);
        session.put(CommandSession.OPTION_NO_GLOB, true);
        for (int i = 0; i < words.size(); i++) {
            session.put("word" + i, words.get(i));
            program.append(" $word").append(i);
        }
        try {
            return session.execute(program);
        } catch (Exception e) {
            throw new CommandFailure(reason(command, e), e);
        }
    }

    private static String printable(CommandSession session, @Nullable Object answer) {
        if (answer == null) {
            return "";
        }
        String text = session.format(answer, Converter.INSPECT).toString();
        return text.endsWith("\n") ? text : text + "\n";
    }

    /** One line: Gogo names its own exceptions, which say nothing to a user. */
    private static String reason(String command, Exception failure) {
        if (failure.getClass().getSimpleName().equals("CommandNotFoundException")) {
            return "there is no command " + command + "; see help";
        }
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return command + ": " + message.replaceAll("\\s+", " ").strip();
    }

    /** The lines of Gogo's list of all commands that name one which may be run here. */
    private static String allowed(String list) {
        List<String> lines = new ArrayList<>(list.lines()
                .map(String::strip)
                .filter(AllowedCommands::isAllowed)
                .toList());
        lines.add("");
        return String.join("\n", lines);
    }
}
