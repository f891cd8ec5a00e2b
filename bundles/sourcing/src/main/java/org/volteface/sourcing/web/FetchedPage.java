package org.volteface.sourcing.web;

import java.net.URI;

/**
 * What an address led to.
 *
 * @param address the address at the end of all redirects
 * @param type the content type as the server gives it, empty where it gives none
 * @param bytes the content
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
public record FetchedPage(URI address, String type, byte[] bytes) {}
