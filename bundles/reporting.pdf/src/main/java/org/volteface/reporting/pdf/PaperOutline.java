package org.volteface.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a PDF has and a page has not: bookmarks, the title at the foot of every page, and words for its charts. */
final class PaperOutline {
    /** The title has a line of the foot. */
    private static final int LONGEST_TITLE = 70;

    private final Document page;

    PaperOutline(Document page) {
        this.page = page;
    }

    void add() {
        bookmarks();
        runningTitle();
        for (Element chart : elements("svg")) {
            chart.setAttribute("alt", chart.getAttribute("aria-label"));
        }
    }

    /** A bookmark for each heading of a part, and below it one for each heading in the part. */
    private void bookmarks() {
        Element bookmarks = page.createElement("bookmarks");
        Element part = bookmarks;
        for (Element heading : elements("*")) {
            boolean isPart = "h2".equals(heading.getTagName());
            if (heading.hasAttribute("id") && (isPart || "h3".equals(heading.getTagName()))) {
                Element bookmark = page.createElement("bookmark");
                bookmark.setAttribute("name", cut(heading.getTextContent()));
                bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
                (isPart ? bookmarks : part).appendChild(bookmark);
                part = isPart ? bookmark : part;
            }
        }
        first("head").appendChild(bookmarks);
    }

    private void runningTitle() {
        Element title = page.createElement("div");
        title.setAttribute("class", "running-title");
        title.setTextContent("Volteface · " + cut(first("title").getTextContent()));
        Element body = first("body");
        body.insertBefore(title, body.getFirstChild());
    }

    private Element first(String name) {
        return elements(name).get(0);
    }

    private List<Element> elements(String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String cut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        int characters = line.codePointCount(0, line.length());
        return characters <= LONGEST_TITLE ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }
}
