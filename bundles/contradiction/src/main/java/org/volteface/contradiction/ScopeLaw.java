package org.volteface.contradiction;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;

/**
 * The law of natural logic by which stances on a part and on the whole bear on each other: favour of a part entails
 * favour of the whole in some form, opposition to the whole entails opposition to each part. Two stances clash only where
 * these entailments do.
 */
final class ScopeLaw {
    /** Contrasts between how many were due and how many were done, which is what differs. */
    private static final Set<Contrast> COUNTED = Set.of(Contrast.FIGURE, Contrast.PARTIAL, Contrast.LAPSE);

    /** The form that is the plain one: who cuts no posts dismisses nobody either. */
    private static final String COMPULSORY = "compulsory";

    private static final Pattern EVERY = Pattern.compile(
            "(?:\\p{L}+ing )?(?:any|all|every|each|whatever|whichever|the whole|the entire)\\b",
            Pattern.CASE_INSENSITIVE);

    private ScopeLaw() {}

    /** Why the stances of the two do not clash, empty where they do. */
    static Optional<String> apart(Candidate candidate) {
        Statement earlier = candidate.earlier();
        Statement later = candidate.later();
        Proposition one = earlier.claim().proposition();
        Proposition other = later.claim().proposition();
        Optional<String> disjoint = disjoint(one, other, candidate.contrast());
        if (disjoint.isPresent() || candidate.contrast() != Contrast.OPPOSITE) {
            return disjoint;
        }
        boolean earlierFavours = Sides.of(earlier) == StanceLabel.FAVOR;
        return earlierFavours ? entailed(one, other) : entailed(other, one);
    }

    /** Whether {@code favoured} and {@code opposed}, that share no limit with different values, are kept apart by one alone. */
    private static Optional<String> entailed(Proposition favoured, Proposition opposed) {
        for (Facet facet : Facet.values()) {
            boolean partFavoured = has(favoured, facet) && !has(opposed, facet);
            boolean partOpposed = has(opposed, facet) && !has(favoured, facet) && !names(favoured, opposed, facet);
            boolean every = favoured.scope().universal() && (facet != Facet.QUANTITY || isEvery(favoured));
            if (partOpposed && facet != Facet.TIME && !every) {
                return Optional.of(
                        "only " + value(opposed, facet) + " is opposed, and the whole may be had without it");
            }
            boolean form = facet == Facet.FORM && !value(favoured, facet).equals(COMPULSORY);
            if (partFavoured && form && !opposed.scope().universal()) {
                return Optional.of(
                        "only " + value(favoured, facet) + " is favoured, and not every form of the whole is opposed");
            }
        }
        return Optional.empty();
    }

    /** Whether every one of the things is meant, not the thing in every place: any limit, but not a limit on all roads. */
    private static boolean isEvery(Proposition proposition) {
        return EVERY.matcher(proposition.topic()).lookingAt();
    }

    /** Whether the limit of {@code opposed} stands in the name of {@code favoured}: the ground at Mill Lane, the Mill Lane ground. */
    private static boolean names(Proposition favoured, Proposition opposed, Facet facet) {
        Set<String> words = Stems.of(favoured.topic());
        favoured.terms().forEach(term -> words.add(Stems.stem(term)));
        return facet == Facet.PLACE && words.containsAll(Stems.of(value(opposed, facet)));
    }

    private static Optional<String> disjoint(Proposition one, Proposition other, Contrast contrast) {
        for (Facet facet : Facet.values()) {
            if (has(one, facet)
                    && has(other, facet)
                    && !compatible(facet, value(one, facet), value(other, facet), contrast)) {
                return Optional.of(facet.name().toLowerCase(Locale.ROOT) + " differs: " + value(one, facet) + " and "
                        + value(other, facet));
            }
        }
        return Optional.empty();
    }

    private static boolean compatible(Facet facet, String one, String other, Contrast contrast) {
        if (facet == Facet.QUANTITY) {
            return COUNTED.contains(contrast) || sameQuantity(one, other);
        }
        if (facet == Facet.TIME) {
            return overlap(one, other);
        }
        return one.equals(other) || (facet == Facet.PLACE && (within(one, other) || within(other, one)));
    }

    private static boolean within(String part, String whole) {
        return (" " + whole + " ").contains(" " + part + " ");
    }

    /** Figures of different units limit different things, so they keep nothing apart. */
    private static boolean sameQuantity(String one, String other) {
        for (Measure measure : Measure.in(one)) {
            for (Measure counterpart : Measure.in(other)) {
                boolean bare = measure.unit().isEmpty() && counterpart.unit().isEmpty();
                if ((bare || measure.comparable(counterpart)) && measure.value() != counterpart.value()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean overlap(String one, String other) {
        try {
            Edtf first = new Edtf(one);
            Edtf second = new Edtf(other);
            return !first.latest().isBefore(second.earliest())
                    && !second.latest().isBefore(first.earliest());
        } catch (IllegalArgumentException words) {
            return one.equals(other);
        }
    }

    private static boolean has(Proposition proposition, Facet facet) {
        return proposition.scope().facets().containsKey(facet);
    }

    private static String value(Proposition proposition, Facet facet) {
        String value = proposition.scope().facets().getOrDefault(facet, "");
        return facet == Facet.TIME ? value : value.toLowerCase(Locale.ROOT).strip();
    }
}
