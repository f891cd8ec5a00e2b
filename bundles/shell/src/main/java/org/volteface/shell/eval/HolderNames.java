package org.volteface.shell.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.model.Actor;

/**
 * The names by which the holder of something expected goes, told from those of everybody else in its case. Names are compared as rows of
 * words, with a blank before and behind.
 */
final class HolderNames {
    private static final Pattern WORD = Pattern.compile("'s\\b|[\\w-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WIKIDATA = Pattern.compile("Q[0-9]+");

    private final Set<String> own;
    private final Set<String> ids;
    private final Set<String> everybody;

    private HolderNames(Set<String> own, Set<String> ids, Set<String> everybody) {
        this.own = own;
        this.ids = ids;
        this.everybody = everybody;
    }

    /** The names of one holder; they join those of {@code everybody}, which all of a case share. */
    static HolderNames of(Item expected, Set<String> everybody) throws MalformedException {
        Set<String> own = new HashSet<>();
        for (String name : expected.texts("holder_names")) {
            own.add(words(name));
        }
        everybody.addAll(own);
        Set<String> ids = WIKIDATA.matcher(expected.optional("actor").orElse(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        return new HolderNames(own, ids, everybody);
    }

    /** Whether a holder, or who spoke for it, is the one that is meant. */
    boolean mean(Actor holder, Optional<Actor> spokenBy) {
        return ids.contains(holder.id())
                || Stream.concat(Stream.of(holder), spokenBy.stream()).anyMatch(actor -> carries(actor.name()));
    }

    /** Whether the longest name of anybody that a name has in it is one of the holder's. */
    private boolean carries(String name) {
        String said = words(name);
        List<String> named = everybody.stream().filter(said::contains).toList();
        int longest = named.stream().mapToInt(String::length).max().orElse(0);
        return named.stream().anyMatch(one -> one.length() == longest && own.contains(one));
    }

    private static String words(String name) {
        return WORD.matcher(name.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" ", " ", " "));
    }
}
