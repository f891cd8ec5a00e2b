package org.volteface.system.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.system.House;

/**
 * A sample article as somebody would paste it.
 *
 * @param title its title
 * @param source who published it
 * @param date the day of publication
 * @param text its text, without the title
 */
record Article(String title, String source, String date, String text) {
    private static final Pattern FORM = Pattern.compile(
            "---\\ntitle: (?<title>[^\\n]+)\\ndate: (?<date>[^\\n]+)\\nsource: (?<source>[^\\n]+)\\n.*?---\\n+# [^\\n]+\\n+(?<text>.*)",
            Pattern.DOTALL);

    /** Reads one of the samples, written in Markdown. */
    static Article sample(String name) throws IOException {
        Matcher form = FORM.matcher(Files.readString(file(name)));
        if (!form.matches()) {
            throw new IOException("no article with a head: " + name);
        }
        return new Article(form.group("title"), form.group("source"), form.group("date"), form.group("text"));
    }

    /** Where a sample lies. */
    static Path file(String name) {
        return House.ROOT.resolve("samples/articles").resolve(name);
    }
}
