package org.volteface.stance;

import static org.volteface.stance.Features.Frame.ATTRIBUTION;
import static org.volteface.stance.Features.Frame.KIND;
import static org.volteface.stance.Features.Frame.SIDE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.text.PartOfSpeech;

/** The traits of the predicate of a statement: what it is, in what tense and person, and what hangs on it. */
final class FormTraits {
    private static final Map<String, String> PERSONS = Map.ofEntries(
            Map.entry("i", "i"),
            Map.entry("my", "i"),
            Map.entry("we", "we"),
            Map.entry("our", "we"),
            Map.entry("you", "you"),
            Map.entry("he", "he"),
            Map.entry("she", "he"),
            Map.entry("they", "they"),
            Map.entry("it", "it"),
            Map.entry("this", "it"),
            Map.entry("that", "it"),
            Map.entry("there", "there"),
            Map.entry("who", "who"),
            Map.entry("nobody", "none"),
            Map.entry("none", "none"),
            Map.entry("nothing", "none"));
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> MODAL = Set.of("would", "could", "might", "may", "can", "should", "must");

    private final PredicateLexicon lexicon;
    private final Clause clause;
    private final int root;
    private final Features features;

    FormTraits(PredicateLexicon lexicon, Clause clause, int root, Features features) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.root = root;
        this.features = features;
    }

    void add() {
        String person = person();
        String tense = tense();
        String form = person + "&" + tense;
        boolean negated = clause.negated(root);
        String type = type(lexicon, clause, root);
        features.add("person", person, KIND, ATTRIBUTION);
        features.add("tense", tense, KIND, ATTRIBUTION);
        features.add("form", form, KIND, ATTRIBUTION);
        features.add("negated", negated, SIDE);
        features.add("tag", clause.token(root).tag());
        features.add("root", clause.lemma(root), KIND, SIDE, ATTRIBUTION);
        features.add("type", type, KIND, SIDE);
        features.add("type&negated", type + "&" + negated);
        features.add("aux", auxiliaries(), KIND, SIDE);
        lexicon.idioms()
                .at(clause, root)
                .ifPresent(found -> features.add(
                        "idiom", found.idiom().type() + "&" + found.idiom().sign()));
        clause.children(root).forEach(this::addDependent);
    }

    /** What the lists know of a word: how it works and on whose side. */
    static String type(PredicateLexicon lexicon, Clause clause, int token) {
        return lexicon.find(clause, token)
                .map(predicate -> predicate.type() + (predicate.favours() ? "+" : "-"))
                .orElse("");
    }

    private void addDependent(int child) {
        if (clause.is(child, PartOfSpeech.PUNCT)) {
            return;
        }
        String relation = clause.relation(child);
        features.add("has", relation);
        features.add("has", relation + "&" + clause.lemma(child));
        String type = type(lexicon, clause, child);
        if (!type.isEmpty()) {
            features.add("hasType", relation + "&" + type);
        }
    }

    private String auxiliaries() {
        return clause.children(root, "aux").stream().map(clause::lemma).collect(Collectors.joining("_"));
    }

    private String person() {
        List<Integer> subjects = clause.children(root, "nsubj");
        if (subjects.isEmpty()) {
            return "none";
        }
        int subject = subjects.get(0);
        String other = clause.is(subject, PartOfSpeech.PROPN) ? "name" : "noun";
        String person = PERSONS.getOrDefault(form(subject), other);
        return clause.relation(subject).equals("nsubj:pass") ? person + "Passive" : person;
    }

    private String tense() {
        if (!clause.is(root, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
            return clause.child(root, "cop").map(copula -> "is&" + form(copula)).orElse("nominal");
        }
        List<String> auxiliaries =
                clause.children(root, "aux").stream().map(clause::lemma).toList();
        if (clause.children(root).stream()
                .anyMatch(child -> clause.lemma(child).equals("to") && clause.is(child, PartOfSpeech.PART))) {
            return "infinitive";
        }
        if (auxiliaries.stream().anyMatch(FUTURE::contains)) {
            return "future";
        }
        if (auxiliaries.stream().anyMatch(MODAL::contains)) {
            return "modal";
        }
        return auxiliaries.contains("have") ? "perfect" : inflection();
    }

    private String inflection() {
        String form = form(root);
        if (form.endsWith("ing")) {
            return clause.child(root, "aux").isPresent() ? "progressive" : "gerund";
        }
        if (form.equals(clause.lemma(root))) {
            return "base";
        }
        return form.endsWith("s") ? "present" : "past";
    }

    private String form(int token) {
        return clause.token(token).form().toLowerCase(Locale.ROOT);
    }
}
