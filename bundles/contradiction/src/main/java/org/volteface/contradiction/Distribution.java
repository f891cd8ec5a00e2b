package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** The clash with a list that gives each its own: of "A and B, 3 and 5, respectively" B has not 3. */
final class Distribution implements Clash {
    private static final String EACH_ITS_OWN = "respectively";
    private static final Set<String> LISTED = Set.of("conj");
    private static final Set<String> COUNTED = Set.of("nummod");

    @Override
    public boolean between(Lemmas asked, Lemmas known) {
        List<List<Lemmas.Word>> lists = lists(known);
        return lists.stream()
                .filter(list -> list.stream().allMatch(Lemmas.Word::isName))
                .anyMatch(names -> lists.stream()
                        .filter(list -> list.size() == names.size())
                        .anyMatch(figures -> exchanged(asked, names, figures)));
    }

    /** The lists in sentences that distribute them. */
    private static List<List<Lemmas.Word>> lists(Lemmas known) {
        List<List<Lemmas.Word>> lists = new ArrayList<>();
        for (Lemmas.Word word : known.all()) {
            boolean distributed = word.sentence().tokens().stream()
                    .anyMatch(token -> token.form().equalsIgnoreCase(EACH_ITS_OWN));
            List<Lemmas.Word> more = distributed ? word.children(LISTED) : List.of();
            if (!more.isEmpty()) {
                List<Lemmas.Word> list = new ArrayList<>(List.of(word));
                list.addAll(more);
                lists.add(list);
            }
        }
        return lists;
    }

    /** Whether the hypothesis names one of the list alone, and alone the figure of another. */
    private static boolean exchanged(Lemmas asked, List<Lemmas.Word> names, List<Lemmas.Word> figures) {
        Optional<Integer> name = only(asked, names);
        Optional<Integer> figure = only(
                asked, figures.stream().flatMap(word -> figure(word).stream()).toList());
        return name.isPresent() && figure.isPresent() && !name.equals(figure);
    }

    /** The place of the one word of {@code list} that the hypothesis has. */
    private static Optional<Integer> only(Lemmas asked, List<Lemmas.Word> list) {
        List<Integer> had = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (asked.alike(list.get(i)).findAny().isPresent()) {
                had.add(i);
            }
        }
        return had.size() == 1 ? Optional.of(had.get(0)) : Optional.empty();
    }

    private static Optional<Lemmas.Word> figure(Lemmas.Word word) {
        return word.token().is(PartOfSpeech.NUM)
                ? Optional.of(word)
                : word.children(COUNTED).stream().findFirst();
    }
}
