package org.volteface.sourcing.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.source.Published;

/**
 * The line or the beginning of a line in which a report names its day: {@code LONDON, 30 March 2025 (Agency) - },
 * {@code (Agency) 30 March 2025}, {@code Published: 30 March 2025}.
 *
 * @param day the day
 * @param agency what stands in brackets, empty where nothing does
 */
public record Dateline(LocalDate day, String agency) {
    private static final int LINES_LOOKED_AT = 6;
    private static final int LONGEST = 120;
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*\\S[^\\r\\n]*");
    private static final Pattern BEFORE_DASH =
            Pattern.compile("^\\s*([(\\p{Lu}].{0,118}?)\\s*(?:\\s[-–—]|--|[–—])\\s*");
    private static final Pattern PLACE = Pattern.compile("^(?:\\p{Lu}{2}|\\(\\p{L}|\\p{Lu}[\\p{L} .]+,)");
    private static final Pattern AGENCY_FIRST =
            Pattern.compile("^\\s*\\([^()]{2,40}\\)[ \\t]*[^.!?]{0,24}?\\d{4}(?:-\\d\\d-\\d\\d)?");
    private static final Pattern DAY_ALONE = Pattern.compile(
            "^\\W*(?:(?:published|posted|updated|released|issued|dated?|on|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|at|[0-2]?\\d[:.]\\d\\d|[ap]\\.?m\\.?|utc|gmt|[a-z]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
                    + "|\\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\\.?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d(?:t[\\d:.]+z?)?|\\([^()]{2,40}\\))[\\s,:|.]*)+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,40})\\)");

    /** The dateline among the first lines of {@code text} from {@code start} on; empty where none names a full day. */
    public static Optional<Dateline> of(String text, int start) {
        Matcher line = LINE.matcher(text).region(start, Math.min(text.length(), start + LINES_LOOKED_AT * 2000));
        for (int i = 0; i < LINES_LOOKED_AT && line.find(); i++) {
            Optional<Dateline> dateline = read(line.group());
            if (dateline.isPresent()) {
                return dateline;
            }
        }
        return Optional.empty();
    }

    /** The day as one that a document names for itself. */
    public Published published() {
        return Published.on(day, "dateline");
    }

    private static Optional<Dateline> read(String line) {
        String start = line.substring(0, Math.min(line.length(), LONGEST + 8));
        Matcher beforeDash = BEFORE_DASH.matcher(start);
        if (beforeDash.find() && PLACE.matcher(beforeDash.group(1)).find()) {
            Optional<Dateline> dateline = in(beforeDash.group(1));
            if (dateline.isPresent()) {
                return dateline;
            }
        }
        Matcher agency = AGENCY_FIRST.matcher(start);
        if (agency.find()) {
            return in(agency.group());
        }
        boolean alone = line.length() <= LONGEST && DAY_ALONE.matcher(line).find();
        return alone ? in(line) : Optional.empty();
    }

    private static Optional<Dateline> in(String words) {
        Matcher brackets = BRACKETS.matcher(words);
        String agency = brackets.find() && Days.in(brackets.group(1)).isEmpty()
                ? brackets.group(1).strip()
                : "";
        return Days.in(words).map(day -> new Dateline(day, agency));
    }
}
