package org.volteface.shell.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.volteface.api.archive.CaseArchive;
import org.volteface.api.archive.KeptCase;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.source.DocumentReader;
import org.volteface.shell.eval.CaseFile;

/** What is told of cases, and how they come and go as files. */
final class CaseDesk {
    private static final int PAGE = 50;

    private final CaseArchive cases;
    private final DocumentReader reader;

    CaseDesk(CaseArchive cases, DocumentReader reader) {
        this.cases = cases;
        this.reader = reader;
    }

    /** The last {@code most} cases, the newest last. */
    String list(int most) {
        List<KeptCase> last = new ArrayList<>(cases.casesBefore(Long.MAX_VALUE, most));
        Collections.reverse(last);
        if (last.isEmpty()) {
            return "There are no cases: nobody has confirmed or dismissed a finding.";
        }
        Page page = new Page();
        long all = Math.max(last.size(), cases.count());
        String cut = all > last.size() ? "The latest " + Phrases.number(last.size()) + " of " : "";
        page.paragraph("", cut + Phrases.count(all, "case") + ", the newest last:");
        last.forEach(kept -> new CaseLines(page).show(kept.content()));
        return page.toString();
    }

    String write(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        long written = new CaseFile(whole).write(number -> cases.casesAfter(number, PAGE));
        return Phrases.count(written, "case") + " written to " + whole;
    }

    /** Keeps what a file holds and is not known, all of it or nothing. */
    String read(Path file, String by) throws IOException {
        List<RegressionCase> kept = new ArrayList<>();
        int known = 0;
        int older = 0;
        for (RegressionCase read : new CaseFile(file.toAbsolutePath()).read(reader, by)) {
            List<KeptCase> history = cases.history(read.id());
            if (history.isEmpty()) {
                kept.add(read);
                continue;
            }
            RegressionCase inForce = history.get(history.size() - 1).content();
            check(read, inForce);
            boolean isSame = isSame(read, inForce);
            boolean isOlder =
                    !isSame && read.review().at().isBefore(inForce.review().at());
            known += isSame ? 1 : 0;
            older += isOlder ? 1 : 0;
            if (!isSame && !isOlder) {
                kept.add(read);
            }
        }
        cases.keep(kept);
        return Phrases.count(kept.size(), "case") + " kept, " + Phrases.number(known) + " known already, "
                + Phrases.number(older) + " older than what was decided since.";
    }

    private static boolean isSame(RegressionCase one, RegressionCase other) {
        return one.documents().equals(other.documents())
                && one.findings().equals(other.findings())
                && one.review().decision() == other.review().decision();
    }

    /** Two files may call different cases by one name; the one would push out the other. */
    private static void check(RegressionCase read, RegressionCase inForce) {
        if (Collections.disjoint(read.documents(), inForce.documents())) {
            throw new IllegalArgumentException("there is a case " + read.id()
                    + " already, on other documents: give one of them another \"id\". Nothing was kept");
        }
    }
}
