package org.volteface.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The reader of one command line, which parts what is the launcher's from what is the command's. */
final class RequestReader {
    private final List<String> features;
    private final boolean server;
    private final List<Path> with = new ArrayList<>();
    private final List<Path> overlays = new ArrayList<>();
    private final List<String> command = new ArrayList<>();
    private Optional<Path> data = Optional.empty();
    private int port = ServerOptions.DEFAULT_PORT;
    private String host = WebListener.LOOPBACK;
    private boolean samples = true;

    RequestReader(List<String> features) {
        this.features = features;
        this.server = features.contains(LaunchRequest.SERVER);
    }

    LaunchRequest read(Iterator<String> rest) throws StartFailure {
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--")) {
                command.add(argument);
                rest.forEachRemaining(command::add);
            } else if (!take(argument, rest) && !(server && takeForServer(argument, rest))) {
                command.add(argument);
            }
        }
        Optional<ServerOptions> options =
                server ? Optional.of(new ServerOptions(data, port, host, samples)) : Optional.empty();
        return new LaunchRequest(features, with, overlays, options, command);
    }

    private boolean take(String argument, Iterator<String> rest) throws StartFailure {
        String option = option(argument);
        switch (option) {
            case "--with" -> with.add(file(option, value(argument, "a file", rest)));
            case "--config" -> overlays.add(file(option, value(argument, "a file", rest)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean takeForServer(String argument, Iterator<String> rest) throws StartFailure {
        switch (option(argument)) {
            case "--data" -> data = Optional.of(Path.of(value(argument, "a folder", rest)));
            case "--port" -> port = port(value(argument, "a number", rest));
            case "--host" -> host = value(argument, "an address", rest);
            case "--no-samples" -> samples = false;
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String option(String argument) {
        return argument.split("=", 2)[0];
    }

    /** The value of an option, which is joined to it by "=" or follows it. */
    private static String value(String argument, String kind, Iterator<String> rest) throws StartFailure {
        String option = option(argument);
        boolean joined = argument.length() > option.length();
        String value = joined ? argument.substring(option.length() + 1) : rest.hasNext() ? rest.next() : "";
        if (value.isEmpty()) {
            throw new StartFailure(option + " needs " + kind);
        }
        return value;
    }

    private static Path file(String option, String name) throws StartFailure {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new StartFailure(option + ": there is no readable file '" + name + "'");
        }
        return file;
    }

    private static int port(String text) throws StartFailure {
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= ServerOptions.HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new StartFailure("--port: '" + text + "' is no port: give a number from 0 to "
                + ServerOptions.HIGHEST_PORT + ", 0 for any that is free");
    }
}
