package org.volteface.launcher.remote;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks of a running instance.
 *
 * @param data the instance's data folder; empty for the one of the installation
 * @param command the words of a command; empty where commands are read from standard input
 */
record ShellRequest(Optional<Path> data, List<String> command) {
    private static final String DATA = "--data";

    ShellRequest {
        command = List.copyOf(command);
    }

    /** Reads {@code [--data DIR] [COMMAND [ARGUMENT…]]}: what stands after the command's name is the command's. */
    static ShellRequest parse(List<String> arguments) throws RemoteFailure {
        if (arguments.isEmpty() || !arguments.get(0).startsWith("-")) {
            return new ShellRequest(Optional.empty(), arguments);
        }
        String option = arguments.get(0);
        boolean joined = option.startsWith(DATA + "=");
        if (!joined && !option.equals(DATA)) {
            throw wrong("shell has no option " + option);
        }
        int read = joined ? 1 : 2;
        String folder = joined ? option.substring(DATA.length() + 1) : arguments.size() > 1 ? arguments.get(1) : "";
        if (folder.isEmpty()) {
            throw wrong(DATA + " needs a folder");
        }
        List<String> command = arguments.subList(read, arguments.size());
        if (!command.isEmpty() && command.get(0).startsWith("-")) {
            throw wrong("shell has no option " + command.get(0) + " after " + DATA);
        }
        return new ShellRequest(Optional.of(Path.of(folder)), command);
    }

    /** The command as one line, in which quotation marks keep a word together where it would fall apart. */
    String line() {
        return String.join(" ", command.stream().map(ShellRequest::quoted).toList());
    }

    private static String quoted(String word) {
        boolean plain =
                !word.isEmpty() && word.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\'');
        // A mark cannot stand within marks of its kind: it gets a part of its own in the other.
        return plain ? word : '"' + word.replace("\"", "\"'\"'\"") + '"';
    }

    private static RemoteFailure wrong(String reason) {
        return new RemoteFailure(RemoteFailure.CANNOT_START, reason + " (see ./volteface shell --help)");
    }
}
