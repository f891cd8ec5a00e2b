package org.volteface.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for: the features to start, what to lay over them, and the command with its arguments.
 *
 * @param features names of files in features/, without ending
 * @param with jars of further bundles, each used in place of the installed one that does the same work
 * @param overlays configuration files laid over config/, a later one over an earlier one
 * @param command the command's name and its arguments, without what the launcher took for itself; may be empty
 */
record LaunchRequest(List<String> features, List<Path> with, List<Path> overlays, List<String> command) {

    LaunchRequest {
        features = List.copyOf(features);
        with = List.copyOf(with);
        overlays = List.copyOf(overlays);
        command = List.copyOf(command);
    }

    /**
     * Reads {@code FEATURE[,FEATURE…] [COMMAND [ARGUMENT…]]}. {@code --with JAR} and {@code --config FILE} are the launcher's own
     * wherever they stand before a {@code --}; everything else is the command's.
     */
    static LaunchRequest parse(List<String> arguments) throws StartFailure {
        if (arguments.isEmpty()) {
            throw new StartFailure("no feature is named");
        }
        List<Path> with = new ArrayList<>();
        List<Path> overlays = new ArrayList<>();
        List<String> command = new ArrayList<>();
        Iterator<String> rest = arguments.subList(1, arguments.size()).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            String option = argument.split("=", 2)[0];
            switch (option) {
                case "--with" -> with.add(file(argument, option, rest));
                case "--config" -> overlays.add(file(argument, option, rest));
                case "--" -> {
                    command.add(argument);
                    rest.forEachRemaining(command::add);
                }
                default -> command.add(argument);
            }
        }
        return new LaunchRequest(List.of(arguments.get(0).split(",")), with, overlays, command);
    }

    private static Path file(String argument, String option, Iterator<String> rest) throws StartFailure {
        boolean joined = argument.length() > option.length();
        if (!joined && !rest.hasNext()) {
            throw new StartFailure(option + " needs a file");
        }
        String name = joined ? argument.substring(option.length() + 1) : rest.next();
        Path file = Path.of(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new StartFailure(option + ": there is no readable file '" + name + "'");
        }
        return file;
    }
}
