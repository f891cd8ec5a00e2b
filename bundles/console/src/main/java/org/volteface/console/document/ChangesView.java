package org.volteface.console.document;

import java.util.List;
import java.util.Objects;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.console.page.Frame;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Words;

/**
 * What changed between two documents as a page shows it.
 *
 * @param frame what stands around it
 * @param entry the later version
 * @param other the version that it is compared with
 * @param title what changed in the title
 * @param text what changed in the text
 */
public record ChangesView(
        Frame frame, DocumentEntry entry, DocumentEntry other, List<TextChange> title, List<TextChange> text) {
    /** Copies the lists. */
    public ChangesView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(other, "other");
        title = List.copyOf(title);
        text = List.copyOf(text);
    }

    /** The heading, which states the result. */
    public String heading() {
        long changed = text.stream().filter(TextChange::isChanged).count();
        return changed == 0 && title.stream().noneMatch(TextChange::isChanged)
                ? "Nothing was changed"
                : changed == 0 ? "The title was changed" : Words.capital(Words.count(changed, "place")) + " changed";
    }

    /** A version in words. */
    public String version(DocumentEntry one) {
        return StatementWords.title(one.headline()) + ", taken in on "
                + StatementWords.moment(one.progress().received());
    }
}
