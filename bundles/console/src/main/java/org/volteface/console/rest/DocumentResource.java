package org.volteface.console.rest;

import org.jspecify.annotations.Nullable;
import org.volteface.api.archive.DocumentEntry;

/**
 * A document.
 *
 * @param id its id
 * @param title its title; may be empty
 * @param source its publisher; may be empty
 * @param url its address; left out where it has none
 * @param published the day on which it was published
 * @param received when it was kept
 * @param state how far it has come
 * @param reason why it was set aside; left out where it was not
 * @param text its text; left out in lists
 */
record DocumentResource(
        String id,
        String title,
        String source,
        @Nullable String url,
        String published,
        String received,
        String state,
        @Nullable String reason,
        @Nullable String text) {

    static DocumentResource of(DocumentEntry entry, @Nullable String text) {
        return new DocumentResource(
                entry.id(),
                entry.headline().title(),
                entry.headline().origin().publisher(),
                entry.headline().origin().url().map(Object::toString).orElse(null),
                entry.headline().published().toString(),
                entry.progress().received().toString(),
                Names.of(entry.progress().state()),
                entry.progress().reason().orElse(null),
                text);
    }
}
