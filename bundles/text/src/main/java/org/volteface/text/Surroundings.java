package org.volteface.text;

import org.volteface.api.model.Field;

/**
 * What the sentences of one field have in common.
 *
 * @param field the field
 * @param text its text
 * @param quoted the parts of it that quotations cover
 * @param body the words of the document's body
 */
record Surroundings(Field field, String text, QuotedParts quoted, BodyWords body) {}
