package org.volteface.sourcing.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A part of a document as JSON and tables name it, under its own name or another one. */
enum Field {
    TEXT(
            "text",
            "content body articlebody fulltext maintext contenttext bodytext articletext contenthtml html description summary"),
    TITLE("title", "headline headlines subject"),
    DATE(
            "date",
            "published publishedat datepublished pubdate publicationdate publishdate publishedon publishedtime datetime timestamp created createdat datecreated"),
    SOURCE("source", "publisher sitename sourcename outlet publication newspaper site domain"),
    URL("url", "link permalink uri sourceurl href weburl"),
    BYLINE("byline", "author authors creator writer"),
    LANGUAGE("language", "lang inlanguage"),
    CASE("case", "case");

    private static final Map<String, Place> PLACES = places();

    private final String canonical;
    private final String others;

    Field(String canonical, String others) {
        this.canonical = canonical;
        this.others = others;
    }

    /** The name that it goes by in what this program writes. */
    String canonical() {
        return canonical;
    }

    /** The field that a name stands for, in whatever case and with whatever between its words; empty if for none. */
    static Optional<Place> of(String name) {
        return Optional.ofNullable(PLACES.get(
                name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "").replaceAll("^.*:", "")));
    }

    private static Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        for (Field field : values()) {
            int rank = 0;
            for (String other : field.others.split(" ")) {
                rank++;
                places.put(other, new Place(field, rank));
            }
            places.put(field.canonical, new Place(field, 0));
        }
        return places;
    }

    /**
     * What a name stands for.
     *
     * @param field the field
     * @param rank how well the name tells it, 0 for its own name
     */
    record Place(Field field, int rank) {}
}
