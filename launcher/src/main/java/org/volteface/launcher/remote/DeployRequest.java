package org.volteface.launcher.remote;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks to deploy.
 *
 * @param data the instance's data folder; empty for the one of the installation
 * @param file the file, with its whole path
 * @param promote whether to put it in force when its shadow run is through
 * @param force whether it may restart the platform
 */
record DeployRequest(Optional<Path> data, Path file, boolean promote, boolean force) {
    private static final String DATA = "--data";

    /** Reads {@code [--data DIR] [--promote] [--force] FILE}, the options in any place. */
    static DeployRequest parse(List<String> arguments) throws RemoteFailure {
        Optional<Path> data = Optional.empty();
        boolean promote = false;
        boolean force = false;
        List<String> files = new ArrayList<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals(DATA)) {
                data = Optional.of(Path.of(folder(rest.hasNext() ? rest.next() : "")));
            } else if (argument.startsWith(DATA + "=")) {
                data = Optional.of(Path.of(folder(argument.substring(DATA.length() + 1))));
            } else if (argument.equals("--promote")) {
                promote = true;
            } else if (argument.equals("--force")) {
                force = true;
            } else if (argument.startsWith("-")) {
                throw wrong("deploy has no option " + argument);
            } else {
                files.add(argument);
            }
        }
        if (files.size() != 1) {
            throw wrong(files.isEmpty() ? "deploy which file?" : "deploy takes one file");
        }
        return new DeployRequest(data, Path.of(files.get(0)).toAbsolutePath().normalize(), promote, force);
    }

    /** The command line for the instance. */
    String line() {
        return new ShellRequest(Optional.empty(), List.of("deploy", file.toString(), "--force", force ? "yes" : "no"))
                .line();
    }

    private static String folder(String name) throws RemoteFailure {
        if (name.isEmpty()) {
            throw wrong(DATA + " needs a folder");
        }
        return name;
    }

    private static RemoteFailure wrong(String reason) {
        return new RemoteFailure(RemoteFailure.CANNOT_START, reason + " (see ./volteface deploy --help)");
    }
}
