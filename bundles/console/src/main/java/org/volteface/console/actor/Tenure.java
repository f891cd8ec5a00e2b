package org.volteface.console.actor;

import java.util.List;
import java.util.Objects;
import org.volteface.console.words.Words;

/**
 * That somebody is known, or told, to have held an office.
 *
 * @param office the office
 * @param person who held it
 * @param when when, as far as that is known
 * @param told the documents that tell so, the latest first; empty where a knowledge pack does
 */
public record Tenure(Party office, Party person, String when, List<Telling> told) {
    private static final int SHOWN = 3;

    /** Copies the list. */
    public Tenure {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(when, "when");
        told = List.copyOf(told);
    }

    /**
     * An office or a person.
     *
     * @param name its name
     * @param address its page; empty where there is none, since no statement of it is on record
     */
    public record Party(String name, String address) {
        /** Refuses null. */
        public Party {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(address, "address");
        }

        /** Whether there is a page of it. */
        public boolean hasPage() {
            return !address.isEmpty();
        }
    }

    /**
     * A document that tells so.
     *
     * @param words its publisher and day
     * @param title its title
     * @param address its page
     */
    public record Telling(String words, String title, String address) {
        /** Refuses null. */
        public Telling {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(address, "address");
        }
    }

    /** Whether a knowledge pack knows it, rather than that documents tell it. */
    public boolean isKnown() {
        return told.isEmpty();
    }

    /** The documents that are named. */
    public List<Telling> shown() {
        return told.subList(0, Math.min(SHOWN, told.size()));
    }

    /** How many documents tell so beside those; empty where none does. */
    public String more() {
        int more = told.size() - shown().size();
        return more == 0 ? "" : "and " + Words.count(more, "more document");
    }
}
