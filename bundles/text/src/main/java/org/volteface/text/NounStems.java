package org.volteface.text;

/** The rules that take the plural ending off a regular noun. */
final class NounStems {
    private NounStems() {}

    /** The singular of a regular noun in lower case; anything that is no plural comes back unchanged. */
    static String singular(String form) {
        int length = form.length();
        if (length < 4 || !form.endsWith("s") || endsIn(form, "ss", "us", "is", "'s")) {
            return form;
        }
        if (form.endsWith("ies") && length > 4) {
            return form.substring(0, length - 3) + "y";
        }
        if (endsIn(form, "sses", "shes", "ches", "xes", "zzes", "oes")) {
            return form.substring(0, length - 2);
        }
        if (form.endsWith("men") || form.endsWith("women")) {
            return form;
        }
        return form.substring(0, length - 1);
    }

    private static boolean endsIn(String form, String... endings) {
        for (String ending : endings) {
            if (form.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
