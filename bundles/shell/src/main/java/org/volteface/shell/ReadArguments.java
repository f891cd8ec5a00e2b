package org.volteface.shell;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of {@code read}.
 *
 * @param address where the input was found, which it need not say itself
 * @param inputs files and folders; empty for standard input
 */
record ReadArguments(Optional<URI> address, List<String> inputs) {
    ReadArguments {
        inputs = List.copyOf(inputs);
    }

    static ReadArguments parse(String... arguments) throws UsageException {
        List<String> inputs = new ArrayList<>();
        Optional<URI> address = Optional.empty();
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            String[] parts = argument.split("=", 2);
            switch (parts[0]) {
                case "--format" -> checkFormat(value(parts, rest));
                case "--url" -> address = Optional.of(address(value(parts, rest)));
                case "--" -> rest.forEachRemaining(inputs::add);
                default -> inputs.add(input(argument));
            }
        }
        return new ReadArguments(address, inputs);
    }

    private static String value(String[] parts, Iterator<String> rest) throws UsageException {
        if (parts.length == 2) {
            return parts[1];
        }
        if (!rest.hasNext()) {
            throw new UsageException(parts[0] + " needs a value");
        }
        return rest.next();
    }

    private static void checkFormat(String format) throws UsageException {
        if (!format.equals(AnalyzeArguments.LINES)) {
            throw new UsageException("--format wants " + AnalyzeArguments.LINES + ", not '" + format + "'");
        }
    }

    private static URI address(String value) throws UsageException {
        try {
            URI address = new URI(value.strip());
            if (address.isAbsolute()) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Said below, as where it is not absolute.
        }
        throw new UsageException("--url wants an address like https://example.org/news, not '" + value + "'");
    }

    private static String input(String argument) throws UsageException {
        if (argument.startsWith("-") && !argument.equals(Inputs.STANDARD)) {
            throw new UsageException("there is no option " + argument);
        }
        return argument;
    }
}
