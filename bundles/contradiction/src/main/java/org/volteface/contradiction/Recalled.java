package org.volteface.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** Words by which what was promised is meant again, so that one noun in common is enough: the deed, or the promise itself. */
final class Recalled {
    private static final Pattern PROMISE = Pattern.compile(
            "\\b(?:promised?|promises|pledged?|pledges|vow(?:ed)?|guaranteed?|commitments?|undertakings?|our word|my word)\\b");
    private static final Pattern DEED = Pattern.compile("^(\\p{L}+ing) .*");

    private Recalled() {}

    /** Whether the later side tells of the same deed on all that was promised, or owns up to a promise about it. */
    static boolean same(Candidate candidate) {
        Statement promise = candidate.earlier();
        Statement later = candidate.later();
        if (!candidate.breach()) {
            return false;
        }
        boolean owned = later.kind() == StatementKind.ADMISSION
                && PROMISE.matcher(later.wording().text()).find();
        return owned || sameForm(promise, later) || sameDeed(promise, later);
    }

    /** Whether both name one form of the thing: public money. */
    private static boolean sameForm(Statement promise, Statement later) {
        String form = promise.claim().proposition().scope().facets().get(Facet.FORM);
        return form != null
                && form.equals(later.claim().proposition().scope().facets().get(Facet.FORM));
    }

    private static boolean sameDeed(Statement promise, Statement later) {
        List<String> promised = promise.claim().proposition().terms();
        Optional<String> deed = deed(promise);
        return deed.isPresent()
                && deed.equals(deed(later))
                && later.claim().proposition().terms().containsAll(promised);
    }

    private static Optional<String> deed(Statement statement) {
        Matcher match = DEED.matcher(statement.claim().proposition().topic());
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
