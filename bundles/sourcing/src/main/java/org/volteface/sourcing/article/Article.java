package org.volteface.sourcing.article;

import org.volteface.api.model.Origin;
import org.volteface.api.source.Particulars;

/**
 * What one of the forms made of an input.
 *
 * @param title the title, empty where there is none
 * @param text the text: paragraphs and headings with an empty line between them if it is derived, else the input
 * @param origin the publisher and the address, as far as the input names them
 * @param particulars what else the input says of itself
 * @param derived whether the text was made from markup
 */
public record Article(String title, String text, Origin origin, Particulars particulars, boolean derived) {}
