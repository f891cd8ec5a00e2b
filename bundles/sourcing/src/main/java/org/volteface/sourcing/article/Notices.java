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

    private Notices() {}

    /** The blocks without them, if anything is left then. */
    static List<TextBlock> without(List<TextBlock> blocks) {
        List<TextBlock> rest = blocks.stream()
                .filter(block -> block.text().length() > LONGEST
                        || !NOTICE.matcher(block.text()).matches())
                .toList();
        return rest.isEmpty() ? blocks : rest;
    }
}
