package org.volteface.shell.eval;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.analysis.ProbeFailure;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;

/** The side that a sentence takes toward somebody it names, by the whole name or by its last word. */
final class Mentions {
    private final Tools tools;

    Mentions(Tools tools) {
        this.tools = tools;
    }

    /** The side; none where the sentence does not name the actor, or takes no side. */
    StanceLabel side(String sentence, String name) {
        Optional<Span> mention =
                find(sentence, name).or(() -> find(sentence, name.substring(name.lastIndexOf(' ') + 1)));
        try {
            return mention.isEmpty() ? StanceLabel.NONE : tools.probes().stance(sentence, mention.get());
        } catch (ProbeFailure e) {
            tools.complaints().add(name + ": " + e.getMessage());
            return StanceLabel.NONE;
        }
    }

    private static Optional<Span> find(String sentence, String words) {
        Matcher matcher = Pattern.compile("\\b" + Pattern.quote(words) + "\\b").matcher(sentence);
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }
}
