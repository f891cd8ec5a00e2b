package org.volteface.sourcing.article;

import java.util.List;
import java.util.regex.Pattern;

/** Short blocks in which a site speaks to its readers in the midst of an article. */
final class Notices {
    private static final int LONGEST = 220;
    private static final Pattern NOTICE = Pattern.compile(
            "^\\W*(?:advertisement|advertising|anzeige|publicité|publicidad|(?:story |article )?continues below.*|share (?:this|on)\\b.*|follow us\\b.*"
                    + "|(?:read|see|also|more)(?: also| more| next| on this)?(?: story| stories)?:.*|read (?:also|more|next)\\b.*|related(?: (?:stories|articles|topics))?(?::.*)?"
                    + "|(?:sign up|subscribe|register)\\b.*\\b(?:newsletters?|inbox|briefing|alerts|updates)\\b.*|get (?:our|the)\\b.*\\b(?:newsletter|inbox)\\b.*"
                    + "|already a subscriber\\?.*|(?:photo|image|picture|photograph)s? ?(?:credit|by)?:.*|skip to (?:main )?content|most read|loading\\W*|copy link|print|comments?(?: \\(\\d+\\))?"
                    + "|\\d+ (?:comments|shares|min read)|(?:last )?updated:? .{0,60}\\d{4}.{0,30}|(?:©|copyright\\b).*|all rights reserved.*)\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern AUTHOR = Pattern.compile(
            "^\\p{Lu}\\S+ (?:\\p{Lu}\\S+ ){1,3}is (?:a|an|the|our)\\b.{0,60}\\b(?:reporter|correspondent|editor|journalist|columnist|writer)\\b.{0,20}\\b(?:of|for|at|based|covering)\\b");

    private Notices() {}

    /** The blocks without them, and without headings of nothing and who the author is at the end, if anything is left then. */
    static List<TextBlock> without(List<TextBlock> blocks) {
        List<TextBlock> rest = blocks.stream()
                .filter(block -> block.text().length() > LONGEST
                        || !NOTICE.matcher(block.text()).matches())
                .toList();
        int end = rest.size();
        while (end > 1
                && (rest.get(end - 1).level() > 0 || isAuthor(rest.get(end - 1).text()))) {
            end--;
        }
        return rest.isEmpty() ? blocks : rest.subList(0, end);
    }

    private static boolean isAuthor(String text) {
        return text.length() <= LONGEST && AUTHOR.matcher(text).find();
    }
}
