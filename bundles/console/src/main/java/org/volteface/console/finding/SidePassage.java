package org.volteface.console.finding;

import java.util.List;
import java.util.Objects;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Surroundings;
import org.volteface.console.words.Words;

/**
 * A passage that a finding rests on, in its text.
 *
 * @param cited the passage
 * @param published when its document was published, as far as that is known
 * @param around what stands around it
 */
public record SidePassage(CitedPassage cited, String published, Surroundings around) {
    /** Refuses null. */
    public SidePassage {
        Objects.requireNonNull(cited, "cited");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(around, "around");
    }

    /** How firmly the side is taken, in words that follow it. */
    public String firmness() {
        return StatementWords.firmness(cited.statement());
    }

    /** Who speaks, and how that is known. */
    public String speaker() {
        return StatementWords.speaker(cited.statement());
    }

    /** From which words its dates were made. */
    public List<String> dates() {
        return StatementWords.dates(cited.statement(), cited.headline());
    }

    /** What it does, as the heading of a line. */
    public String kind() {
        return Words.capital(cited.kind());
    }

    /** The part of the help that tells what such a statement is. */
    public String kindHelp() {
        return "/help#kind-" + cited.statement().kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The document by its title. */
    public String title() {
        return StatementWords.title(cited.headline());
    }
}
