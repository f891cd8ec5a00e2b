package org.volteface.extraction;

/** Words in lower case, letter by letter, so that every one stays where it stands: a dotted capital I of Turkish else becomes two. */
final class LowerCase {
    private LowerCase() {}

    static String of(String words) {
        char[] letters = words.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }
}
