package org.volteface.sourcing.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a feed in its parts, so that what is broken in an entry harms no other.
 *
 * @param head what surrounds the entries
 * @param entries each from its tag on
 * @param cut whether the last entry has no end
 */
record FeedParts(String head, List<String> entries, boolean cut) {
    private static final String CDATA = "<![CDATA[";

    static FeedParts of(FeedSigns.Root root) {
        String name = root.name().equals("feed") ? "entry" : "item";
        return new Walk(root.text(), name).parts();
    }

    /** The walk over the tags of a feed. */
    private static final class Walk {
        private final String text;
        private final Matcher tag;
        private final StringBuilder head = new StringBuilder();
        private final List<String> entries = new ArrayList<>();
        private int begun = -1;
        private int outside;

        Walk(String text, String name) {
            this.text = text;
            this.tag = Pattern.compile(
                            "<!\\[CDATA\\[|<!--|<(/?)(?:[\\w-]{1,20}:)?" + name + "(?=[\\s>/])",
                            Pattern.CASE_INSENSITIVE)
                    .matcher(text);
        }

        FeedParts parts() {
            int from = 0;
            while (from <= text.length() && tag.find(from)) {
                if (tag.group(1) == null) {
                    from = after(tag.group().equals(CDATA) ? "]]>" : "-->");
                } else {
                    pass(tag.group(1).isEmpty());
                    from = tag.end();
                }
            }
            boolean cut = begun >= 0;
            if (cut) {
                end(text.length());
            }
            head.append(text, outside, text.length());
            return new FeedParts(head.toString(), entries, cut);
        }

        /** What has no end is passed over as if it had no beginning. */
        private int after(String end) {
            int at = text.indexOf(end, tag.end());
            return at < 0 ? tag.end() : at + end.length();
        }

        private void pass(boolean begins) {
            if (begun >= 0) {
                end(begins ? tag.start() : endOfTag());
            }
            if (begins) {
                head.append(text, outside, tag.start());
                begun = tag.start();
            }
        }

        private int endOfTag() {
            int end = text.indexOf('>', tag.end());
            return end < 0 ? text.length() : end + 1;
        }

        private void end(int at) {
            entries.add(text.substring(begun, at));
            outside = at;
            begun = -1;
        }
    }
}
