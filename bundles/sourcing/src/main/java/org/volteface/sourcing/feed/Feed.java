package org.volteface.sourcing.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A feed: what it says of itself, and its entries one at a time. */
interface Feed {
    Head head();

    int size();

    FeedEntry entry(int index);

    /** What is wrong with it as a whole, in words for a person. */
    List<String> problems();

    /**
     * What a feed says of all its entries.
     *
     * @param title its title, which stands for the publisher
     * @param language its language as it writes it, empty where it does not say
     * @param byline who writes it, empty where it does not say
     * @param base what its addresses are relative to
     */
    record Head(String title, String language, String byline, Optional<URI> base) {}
}
