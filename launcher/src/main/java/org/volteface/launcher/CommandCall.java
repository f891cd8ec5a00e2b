package org.volteface.launcher;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** Runs the command that a bundle offers, and returns its exit status; fails where none does, or something is amiss with it. */
    int on(FelixRuntime runtime) throws StartFailure {
        Optional<ToIntFunction<String[]>> command = runtime.command(name);
        runtime.checkComponents();
        return run(command.orElseThrow(
                () -> new StartFailure("no bundle offers the command " + name + " with all that it needs")));
    }

    /** Runs the command where a bundle offers it at the moment. */
    OptionalInt onWhereOffered(FelixRuntime runtime) {
        return runtime.command(name).map(this::run).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private int run(ToIntFunction<String[]> command) {
        return command.applyAsInt(arguments.toArray(String[]::new));
    }
}
