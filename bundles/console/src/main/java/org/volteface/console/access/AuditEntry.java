package org.volteface.console.access;

/**
 * One thing that was done or refused, as it is kept for good.
 *
 * @param when when
 * @param who by whom; empty where nobody knows
 * @param role as what
 * @param from from which address
 * @param what what was done
 * @param target to what
 * @param outcome what came of it
 */
public record AuditEntry(
        String when, String who, String role, String from, String what, String target, String outcome) {
    /** Whether somebody did it, or one of their tokens. */
    public boolean isBy(String user) {
        return who.equals(user) || who.startsWith(user + " (");
    }
}
