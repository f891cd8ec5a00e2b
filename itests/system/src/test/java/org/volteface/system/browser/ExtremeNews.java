package org.volteface.system.browser;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.volteface.system.measure.MadeNews;

/** Articles that nobody would write, and that come all the same, each a line of JSON. */
final class ExtremeNews {
    private static final int LONG = 300;
    private static final int MEGABYTES = 5;
    private static final int KILOBYTES_OF_ONE = 3;
    private static final List<String> FIRST =
            List.of("Marta", "Oskar", "Anna", "Peter", "Ragna", "Colin", "Signe", "Edith", "Karl", "Nora");
    private static final List<String> LAST =
            List.of("Venn", "Thistle", "Lindqvist", "Aronsen", "Holt", "Varga", "Quint", "Bergman", "Tolley", "Falk");
    private static final List<String> PLACES = List.of(
            "harbour", "coastal", "airport", "school", "hospital", "river", "island", "city", "market", "railway");
    private static final List<String> THINGS =
            List.of("tariff", "toll", "levy", "bridge", "quota", "tunnel", "tax", "subsidy", "merger", "reform");

    private ExtremeNews() {}

    /** Somebody who turns, with a name, a source, a title and a thing of 300 letters without a space each. */
    static String longNames() {
        String name = "Vald" + "o".repeat(LONG - 6) + "ra";
        String before = "\"I oppose the harbour tariff,\" " + name + " said on Tuesday.";
        String after = "\"I support the harbour tariff,\" " + name + " said on Tuesday. \"I will abolish the "
                + "z".repeat(LONG) + " by 31 December 2030,\" " + name + " promised.";
        return line("2024-10-08", "S".repeat(LONG), "T".repeat(LONG), before)
                + line("2025-10-08", "S".repeat(LONG), "U".repeat(LONG), after);
    }

    /** Two people who turn, with names, sources, titles and passages in Arabic and in Hebrew. */
    static String rightToLeft() {
        String before = "\"I oppose the harbour tariff,\" محمد الأحمد said on Tuesday."
                + " \"I am against the harbour tariff,\" minister דוד לוי said on Monday.";
        String after = "\"I support the harbour tariff,\" محمد الأحمد said on Tuesday."
                + " \"I support the harbour tariff,\" Minister דוד לוי said on Monday."
                + " \"أنا أؤيد الرسوم,\" said the minister, Rana Aziz.";
        return line("2024-10-08", "صحيفة المدينة", "الوزير يرفض الرسوم الجديدة", before)
                + line("2025-10-08", "עיתון", "השר תומך באגרה", after);
    }

    /** An article of five megabytes. */
    static String large() {
        int parts = (MEGABYTES << 10) / KILOBYTES_OF_ONE;
        StringBuilder text = new StringBuilder();
        MadeNews.documents(parts).forEach(part -> text.append(part).append("\n\n"));
        while (text.length() < MEGABYTES << 20) {
            text.append("Nothing else is known about it.\n\n");
        }
        return line("2025-01-08", "The Skarrow Post", "Everything about the harbour tariff", text.toString());
    }

    /** Articles in which up to a hundred people turn on each of up to a hundred things. */
    static String turns(int people, int things) {
        StringBuilder lines = new StringBuilder();
        for (int thing = 0; thing < things; thing++) {
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                before.add("\"I oppose " + thing(thing) + ",\" " + person(person) + " said on Tuesday.");
                after.add("\"I support " + thing(thing) + ",\" " + person(person) + " said on Tuesday.");
            }
            lines.append(line("2024-10-08", "The Skarrow Post", "Before " + thing, String.join("\n\n", before)));
            lines.append(line("2025-10-08", "The Skarrow Post", "After " + thing, String.join("\n\n", after)));
        }
        return lines.toString();
    }

    private static String person(int number) {
        return FIRST.get(number % 10) + " " + LAST.get(number / 10 % 10);
    }

    private static String thing(int number) {
        return "the " + PLACES.get(number % 10) + " " + THINGS.get(number / 10 % 10);
    }

    private static String line(String date, String source, String title, String text) {
        JsonObject line = new JsonObject();
        line.addProperty("date", date);
        line.addProperty("source", source);
        line.addProperty("title", title);
        line.addProperty("text", text);
        return line + "\n";
    }
}
