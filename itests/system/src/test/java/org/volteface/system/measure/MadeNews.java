package org.volteface.system.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** News made up from patterns, the same on every run: two parts of narration to one of speech. */
public final class MadeNews {
    private static final String[] TOWNS = {
        "Skarrow",
        "Belmarsh",
        "Tarnholm",
        "Port Ennis",
        "Wessland",
        "Ostby",
        "Dunmoor",
        "Caldrey",
        "Lennick",
        "Harrowgate"
    };
    private static final String[] PEOPLE = {
        "Marta Venn", "Oskar Thistle", "Anna Lindqvist", "Peter Aronsen", "Ragna Holt", "Colin Varga", "Signe Marsh"
    };
    private static final String[] THINGS = {
        "the harbour toll",
        "the ferry line",
        "a second runway",
        "the night train",
        "the old bridge",
        "a tax on plastic",
        "the wind farm",
        "the school merger",
        "the housing plan",
        "the fishing quota"
    };
    private static final String[] SAID = {
        "The mayor of %1$s, %2$s, said on Monday that the town would not give up %3$s.",
        "\"We will keep %3$s while I hold this post,\" %2$s told reporters in %1$s.",
        "According to a spokesman for %1$s's council, nobody had asked for %3$s to be changed.",
        "%2$s, who leads the opposition in %1$s, called %3$s a mistake and promised to end it by 30 June 2025.",
        "\"I opposed %3$s from the start,\" said %2$s. \"That has not changed.\""
    };
    private static final String[] TOLD = {
        "Work on %3$s began in 2019 and was to last three years, but the money ran out after eighteen months.",
        "Some 2,400 people live around %1$s, most of them in the flats that the shipyard built in the 1960s.",
        "The council of %1$s voted on %3$s in a long session that ended after midnight.",
        "Prices in the region have risen by 14 per cent since the spring, faster than anywhere else in the country.",
        "A report by engineers, which runs to 300 pages, lists eleven ways in which %3$s could be paid for.",
        "%1$s lies at the mouth of the river, where the water is deep enough for large ships at any tide.",
        "Families with children, older residents and the owners of small shops would feel the change first.",
        "The court is expected to hear the case in autumn; both sides have brought in experts from abroad.",
        "For years the two towns shared one hospital, one fire brigade and a newspaper that came out on Fridays.",
        "Heavy rain closed the road between %1$s and the coast for two days last week."
    };

    private MadeNews() {}

    /** That many documents of some three kilobytes each. */
    public static List<String> documents(int count) {
        Random random = new Random(7);
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int sentence = 1; sentence <= 30; sentence++) {
                String pattern = sentence % 3 == 0 ? one(SAID, random) : one(TOLD, random);
                text.append(String.format(pattern, one(TOWNS, random), one(PEOPLE, random), one(THINGS, random)));
                text.append(sentence % 5 == 0 ? "\n\n" : " ");
            }
            documents.add(text.toString());
        }
        return documents;
    }

    private static String one(String[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
