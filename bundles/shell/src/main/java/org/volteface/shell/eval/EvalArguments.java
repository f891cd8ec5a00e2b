package org.volteface.shell.eval;

import java.nio.file.Path;
import org.volteface.shell.UsageException;

/**
 * The arguments of {@code eval}.
 *
 * @param folder the folder that is measured with
 * @param inDetail whether to tell how each case went
 * @param fits whether to fit a calibration to the findings
 */
record EvalArguments(Path folder, boolean inDetail, boolean fits) {
    private static final String IN_DETAIL = "--each";
    private static final String FITS = "--fit";

    /** Reads the arguments; without a folder it is {@code standard}. */
    static EvalArguments parse(String standard, String... arguments) throws UsageException {
        String folder = "";
        boolean inDetail = false;
        boolean fits = false;
        for (String argument : arguments) {
            if (argument.equals(IN_DETAIL)) {
                inDetail = true;
            } else if (argument.equals(FITS)) {
                fits = true;
            } else if (argument.startsWith("-")) {
                throw new UsageException("there is no option " + argument);
            } else if (!folder.isEmpty()) {
                throw new UsageException("one folder at a time, not '" + folder + "' and '" + argument + "'");
            } else {
                folder = argument;
            }
        }
        if (folder.isEmpty() && standard.isEmpty()) {
            throw new UsageException("which folder?");
        }
        return new EvalArguments(Path.of(folder.isEmpty() ? standard : folder), inDetail, fits);
    }
}
