package org.volteface.console.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the help says, read from the data of the bundle once. */
public final class HelpText {
    private static final String FILE = "/org/volteface/console/help/help.txt";
    private static final List<Section> SECTIONS = read();

    private HelpText() {}

    /**
     * A part of the help.
     *
     * @param title its title
     * @param entries what is explained in it
     */
    public record Section(String title, List<Entry> entries) {
        /** Copies the list. */
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A word that is explained.
     *
     * @param anchor the name under which links lead to it
     * @param title the word
     * @param paragraphs what it means
     */
    public record Entry(String anchor, String title, List<String> paragraphs) {
        /** Copies the list. */
        public Entry {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** All that is explained. */
    public static List<Section> sections() {
        return SECTIONS;
    }

    private static List<Section> read() {
        try (@Nullable InputStream in = HelpText.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return sections(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Section> sections(List<String> lines) {
        List<Section> sections = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).startsWith("== ")) {
                sections.add(new Section(lines.get(from).substring(3), entries(lines.subList(from + 1, i))));
                from = i;
            }
        }
        return List.copyOf(sections);
    }

    private static List<Entry> entries(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).contains(" | ")) {
                String[] head = lines.get(from).split(" \\| ", 2);
                entries.add(new Entry(head[0], head[1], lines.subList(from + 1, i)));
                from = i;
            }
        }
        return entries;
    }
}
