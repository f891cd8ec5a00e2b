package org.volteface.api.text;

/** The universal part-of-speech tags (Universal Dependencies, version 2), by their own names. */
public enum PartOfSpeech {
    /** Adjective. */
    ADJ,
    /** Adposition. */
    ADP,
    /** Adverb. */
    ADV,
    /** Auxiliary. */
    AUX,
    /** Coordinating conjunction. */
    CCONJ,
    /** Determiner. */
    DET,
    /** Interjection. */
    INTJ,
    /** Noun. */
    NOUN,
    /** Numeral. */
    NUM,
    /** Particle. */
    PART,
    /** Pronoun. */
    PRON,
    /** Proper noun. */
    PROPN,
    /** Punctuation. */
    PUNCT,
    /** Subordinating conjunction. */
    SCONJ,
    /** Symbol. */
    SYM,
    /** Verb. */
    VERB,
    /** Anything else. */
    X
}
