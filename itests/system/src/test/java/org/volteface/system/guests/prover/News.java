package org.volteface.system.guests.prover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;

/** Short articles made up by number, the same for the same number, in which people take sides and change them. */
final class News {
    private static final String[] TOWNS = {"Skarrow", "Belmarsh", "Tarnholm", "Ostby", "Dunmoor", "Caldrey"};
    private static final String[] PEOPLE = {"Marta Venn", "Oskar Thistle", "Anna Lindqvist", "Peter Aronsen"};
    private static final String[] THINGS = {"the harbour toll", "the ferry line", "the wind farm", "the fishing quota"};
    private static final String[] SAID = {
        "The mayor of %1$s, %2$s, said on Monday that she supports %3$s.",
        "\"I oppose %3$s,\" %2$s told reporters in %1$s.",
        "\"I support %3$s,\" said %2$s.",
        "%2$s promised to end %3$s by 30 June 2025.",
        "%2$s rejected %3$s on Tuesday.",
        // Somebody whom a knowledge pack knows: what is resolved without it has another id.
        "Norway's government said on Wednesday that it opposes %3$s."
    };
    private static final String[] TOLD = {
        "Some 2,400 people live around %1$s, most of them in flats that the shipyard built.",
        "The council of %1$s met in a long session that ended after midnight.",
        "Prices in the region have risen by 14 per cent since the spring."
    };

    private News() {}

    static Document document(int number) {
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(number % 1000);
        Headline headline = new Headline(new Origin("The Skarrow Post", Optional.empty()), day, "Report " + number);
        return Document.of(headline, text(number));
    }

    /** The same article as a file of JSON. */
    static String json(int number) {
        Document document = document(number);
        return "{\"date\":\"" + document.published() + "\",\"source\":\"The Skarrow Post\",\"title\":\""
                + document.title() + "\",\"text\":\""
                + document.text().replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n";
    }

    private static String text(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int sentence = 1; sentence <= 6; sentence++) {
            String[] patterns = sentence % 2 == 0 ? SAID : TOLD;
            text.append(String.format(
                            one(patterns, random), one(TOWNS, random), one(PEOPLE, random), one(THINGS, random)))
                    .append(sentence % 3 == 0 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }

    private static String one(String[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
