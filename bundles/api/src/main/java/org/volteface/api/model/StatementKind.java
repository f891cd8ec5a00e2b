package org.volteface.api.model;

/** What a statement does. */
public enum StatementKind {
    /** It takes a side, or says that none is taken. */
    POSITION,
    /** It binds its holder to do or leave something. */
    COMMITMENT,
    /** It offers or asks for something that others would have to agree to. */
    PROPOSAL,
    /** It announces harm if somebody does not comply. */
    THREAT,
    /** It says something of another actor: a charge, a guess, a praise. */
    CLAIM_ABOUT_OTHER,
    /** It asserts a fact without a stance. */
    REPORT,
    /** The holder grants something against its own interest or an earlier word. */
    ADMISSION,
    /** It takes back or puts right what was reported before. */
    CORRECTION,
    /** It is evidence that a stated condition holds. */
    CONDITION_MET,
    /** A deed, told by the narrator or by somebody else. */
    ACT;

    /** Whether it may show that something came about, such as what a promise waits for. */
    public boolean isFact() {
        return this == CONDITION_MET || this == REPORT || this == ACT || this == ADMISSION;
    }
}
