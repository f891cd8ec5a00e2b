package org.volteface.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.contracts.Configurations;

/** Readings of small inputs on a day of their own. */
public final class Reading {
    public static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    private Reading() {}

    public static List<ReadOutcome> all(byte[] input) {
        return all(input, Optional.empty());
    }

    public static List<ReadOutcome> all(String input) {
        return all(input.getBytes(StandardCharsets.UTF_8));
    }

    public static Read one(String input) {
        return one(all(input));
    }

    public static Read one(byte[] input) {
        return one(all(input));
    }

    public static Read dated(String input, LocalDate date) {
        return one(all(input.getBytes(StandardCharsets.UTF_8), Optional.of(date)));
    }

    public static String refusal(byte[] input) {
        assertThat(all(input)).singleElement().isInstanceOf(Unreadable.class);
        return ((Unreadable) all(input).get(0)).reason();
    }

    /** How many outcomes there are, whatever they are. */
    public static int number(String input) {
        return all(input.getBytes(StandardCharsets.UTF_8), Optional.empty()).size();
    }

    public static String text(String input) {
        return one(input).document().text();
    }

    private static Read one(List<ReadOutcome> outcomes) {
        assertThat(outcomes).singleElement().isInstanceOf(Read.class);
        return (Read) outcomes.get(0);
    }

    private static List<ReadOutcome> all(byte[] input, Optional<LocalDate> date) {
        List<ReadOutcome> outcomes = new ArrayList<>();
        try {
            new SniffingDocumentReader(Configurations.defaults(SniffingDocumentReader.Config.class))
                    .read(new ByteArrayInputStream(input), new Hints("-", date, TODAY), outcomes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes;
    }
}
