package org.volteface.launcher;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A command as the command line calls it.
 *
 * @param name its name
 * @param arguments its arguments
 */
record CommandCall(String name, List<String> arguments) {

    CommandCall {
        arguments = List.copyOf(arguments);
    }

    /** The call that these words make. */
    static CommandCall of(List<String> words) throws StartFailure {
        if (words.isEmpty()) {
            throw new StartFailure("no command is named");
        }
        return new CommandCall(words.get(0), words.subList(1, words.size()));
    }

    /** The command as a bundle offers it; fails where none does, or something that it needs is amiss. */
    ToIntFunction<String[]> find(FelixRuntime runtime) throws StartFailure {
        Optional<ToIntFunction<String[]>> command = runtime.command(name);
        runtime.checkComponents();
        return command.orElseThrow(
                () -> new StartFailure("no bundle offers the command " + name + " with all that it needs"));
    }

    /** Runs a command and returns its exit status. */
    int run(ToIntFunction<String[]> command) {
        return command.applyAsInt(arguments.toArray(String[]::new));
    }
}
