package org.volteface.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for: the features to start, what to lay over them, and the command with its arguments.
 *
 * @param features names of files in features/, without ending
 * @param with jars of further bundles, each used in place of the installed one that does the same work
 * @param overlays configuration files laid over config/, a later one over an earlier one
 * @param server how the server runs; empty where none is among the features
 * @param command the command's name and its arguments, without what the launcher took for itself; may be empty
 */
record LaunchRequest(
        List<String> features,
        List<Path> with,
        List<Path> overlays,
        Optional<ServerOptions> server,
        List<String> command) {

    /** The feature that makes a start one of a server: it keeps its data, listens on a port, and runs until it is stopped. */
    static final String SERVER = "server";

    LaunchRequest {
        features = List.copyOf(features);
        with = List.copyOf(with);
        overlays = List.copyOf(overlays);
        command = List.copyOf(command);
    }

    /**
     * Reads {@code FEATURE[,FEATURE…] [COMMAND [ARGUMENT…]]}. {@code --with JAR} and {@code --config FILE}, and for a server
     * {@code --data DIR}, {@code --port N}, {@code --host ADDRESS} and {@code --no-samples}, are the launcher's own wherever they stand before a {@code --};
     * everything else is the command's.
     */
    static LaunchRequest parse(List<String> arguments) throws StartFailure {
        if (arguments.isEmpty()) {
            throw new StartFailure("no feature is named");
        }
        List<String> features = List.of(arguments.get(0).split(","));
        return new RequestReader(features)
                .read(arguments.subList(1, arguments.size()).iterator());
    }
}
