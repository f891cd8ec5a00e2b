package org.volteface.sourcing.feed;

import java.net.URI;
import java.util.Optional;
import org.volteface.api.source.Particulars;

/**
 * What an entry of a feed says.
 *
 * @param title its title in plain words, empty where it has none
 * @param text its text in plain paragraphs, empty where it has none
 * @param url its address
 * @param particulars byline, moment and language
 */
record FeedEntry(String title, String text, Optional<URI> url, Particulars particulars) {}
