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
    /** How often it is looked whether a command is back, in milliseconds. */
    private static final long PAUSE = 200;

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
        return run(needed(runtime));
    }

    /**
     * As {@link #on}, and again when the command comes back after its bundle was swapped under it: it is over when it ends by itself,
     * or the framework does.
     */
    int keptOn(FelixRuntime runtime) throws StartFailure {
        Optional<ToIntFunction<String[]>> running = Optional.of(needed(runtime));
        int status = 0;
        while (running.isPresent()) {
            status = run(running.get());
            boolean byItself = status != 0 || runtime.command(name).equals(running);
            running = byItself ? Optional.empty() : next(runtime);
        }
        return status;
    }

    private Optional<ToIntFunction<String[]>> next(FelixRuntime runtime) {
        while (!runtime.endsWithin(PAUSE)) {
            Optional<ToIntFunction<String[]>> command = runtime.command(name);
            if (command.isPresent()) {
                return command;
            }
        }
        return Optional.empty();
    }

    private ToIntFunction<String[]> needed(FelixRuntime runtime) throws StartFailure {
        Optional<ToIntFunction<String[]>> command = runtime.command(name);
        runtime.checkComponents();
        return command.orElseThrow(
                () -> new StartFailure("no bundle offers the command " + name + " with all that it needs"));
    }

    private int run(ToIntFunction<String[]> command) {
        return command.applyAsInt(arguments.toArray(String[]::new));
    }
}
