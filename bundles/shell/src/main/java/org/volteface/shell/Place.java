package org.volteface.shell;

/**
 * Where in the input a document stands.
 *
 * @param corpus the name of its corpus, empty for the one without a name
 * @param document its number within the corpus, from 0
 */
record Place(String corpus, int document) {}
