package org.volteface.shell;

/** What a command ends with. */
public final class ExitStatus {
    /** All was done. */
    public static final int DONE = 0;

    /** Something was refused or set aside; it is named among the notices. */
    public static final int INCOMPLETE = 1;

    /** The arguments are wrong, or what the command needs is not there. */
    public static final int UNUSABLE = 2;

    /** Nobody reads the results any more: what a shell gives for a command that a closed pipe ends. */
    static final int UNHEARD = 141;

    private ExitStatus() {}
}
