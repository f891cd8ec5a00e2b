package org.volteface.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A class of phrases by which a clause shows what it does; which phrases it holds is told by phrases.tsv. */
enum Phrase {
    /** Words of judging, having to and being able to: such a clause may be an opinion. */
    SIDE,
    /** Words of taking a side: such a clause is a position, also with figures in it. */
    STRONG,
    /** The helpers that put something into the future. */
    FUTURE,
    /** How a date, a price or a word is called that binds who calls it so. */
    FIRM,
    /** Forms that bind by themselves, without a cue of promising. */
    GUARANTEE,
    /** Forms that bind where they tell what lies ahead. */
    AHEAD,
    /** A deed by which a promise is given: signed a pledge, gave its word. */
    GIVEN,
    /** A noun of promising before a colon: what follows is promised. */
    HERALD,
    /** What is promised to the one spoken to. */
    GRANTED,
    /** So many days or years from now. */
    TERM,
    /** What somebody is asked or advised to do. */
    REQUEST,
    /** What somebody goes on asking for, or had long asked for: a stand. */
    LASTING_REQUEST,
    /** From when something holds. */
    EFFECTIVE,
    /** That something was agreed to. */
    AGREED,
    /** Until when something was agreed to. */
    AGREED_TERM,
    /** What a speaker would give up. */
    FORFEIT,
    /** A condition that lies with the speaker himself. */
    OWN_CONDITION,
    /** What anybody can or must do: such a clause is no claim about the one spoken to. */
    GENERIC,
    /** What somebody says is to be held against him. */
    SOLEMN,
    /** What is owned up to. */
    FAILING,
    /** A promise that was not kept, told by who gave it. */
    BROKEN_WORD,
    /** What should not have come to pass. */
    UNDUE,
    /** What was promised, and what became of it. */
    PROMISED_BUT,
    /** What will be done to none of them. */
    OF_NONE,
    /** What will come to every one of them. */
    OF_ALL,
    /** Only so many of so many. */
    SHORTFALL,
    /** What is threatened with. */
    HARM,
    /** What harms nobody although its verb does: cut the price, end the war. */
    RELIEF,
    /** A condition against the facts. */
    UNREAL,
    /** Where somebody stands, as the narrator tells it. */
    STAND,
    /** A report that is mended. */
    CORRECTION,
    /** An apology of the paper itself. */
    APOLOGY,
    /** Terms of an accord. */
    ACCORD,
    /** That all is as before. */
    UNCHANGED,
    /** Words of opposing, which a denial turns into no more than letting be. */
    OPPOSING,
    /** That a record or a court shows it. */
    ON_RECORD,
    /** A promise that was changed or given back by who it was given to. */
    AMENDED,
    /** That only a part was done. */
    PARTIAL,
    /** Supposed against the facts. */
    CONTRARY,
    /** What may be. */
    POSSIBLE,
    /** What is likely. */
    PROBABLE,
    /** A last day. */
    LAST_DAY,
    /** That somebody is only said, thought or supposed to do something. */
    SAID_TO_BE,
    /** By whose account, where those are many or nobody in particular. */
    ACCORDING;

    private final Pattern pattern;

    Phrase() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        pattern = Pattern.compile(" (?:" + String.join("|", Table.PHRASES.getOrDefault(name, List.of())) + ") ");
    }

    /** Whether {@code words}, in lower case between blanks, hold a phrase of this class. */
    boolean in(String words) {
        return pattern.matcher(words).find();
    }

    /** Whether {@code words} begin with a phrase of this class. */
    boolean opens(String words) {
        return pattern.matcher(words).lookingAt();
    }

    /** The file, read once for all classes. */
    private static final class Table {
        private static final Map<String, List<String>> PHRASES = DataFile.rows("phrases.tsv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toList())));
    }
}
