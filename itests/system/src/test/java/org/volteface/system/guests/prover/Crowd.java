package org.volteface.system.guests.prover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;

/** Four hundred people who speak about four hundred things, some far more often than others. */
final class Crowd {
    static final int SIZE = 400;

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int A_DAY = 40;
    private static final List<String> FIRST = words("Marta Oskar Anna Peter Ragna Colin Signe Edith Karl Nora"
            + " Hugo Vera Simon Greta Felix Ingrid Martin Clara Victor Helen");
    private static final List<String> LAST =
            words("Venn Thistle Lindqvist Aronsen Holt Varga Marsh Quint Bergman Tolley"
                    + " Ostrom Falk Brandt Carver Dahl Ekman Foss Grieg Hansen Ives");
    private static final List<String> KINDS =
            words("harbour night coastal airport school hospital river island city market"
                    + " forest mountain winter summer fuel tourist student pension railway church");
    private static final List<String> THINGS = words("toll levy ferry bridge quota tunnel tax subsidy merger reform"
            + " ban fee permit loan grant tariff project fund treaty budget");

    private Crowd() {}

    static String person(int number) {
        return FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size() % LAST.size());
    }

    static String thing(int number) {
        return "the " + KINDS.get(number % KINDS.size()) + " " + THINGS.get(number / KINDS.size() % THINGS.size());
    }

    /** One of {@link #SIZE}, the first ones most often. */
    static int oneOf(Random random) {
        return (int) Math.min(SIZE - 1, Math.pow(SIZE, random.nextDouble()) - 1);
    }

    /** An article in which three of them speak, the days going by as the numbers go up. */
    static Document article(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            text.append(person(oneOf(random)))
                    .append(random.nextBoolean() ? " said on Monday he supports " : " told reporters that he opposes ")
                    .append(thing(oneOf(random)))
                    .append(". Prices in the region have risen by 14 per cent since the spring. ");
        }
        return document(number, text.toString().strip());
    }

    /** An article in which one of them speaks about one thing. */
    static Document one(int number) {
        return document(0, person(number) + " said on Monday he supports " + thing(number) + ".");
    }

    static Document document(int number, String text) {
        LocalDate day = FIRST_DAY.plusDays(number / A_DAY);
        Headline headline = new Headline(new Origin("The Skarrow Post", Optional.empty()), day, "Report " + number);
        return Document.of(headline, text);
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
