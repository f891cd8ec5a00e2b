package org.volteface.api.text;

/** What a text analyser answers: the annotated text, or why the document does not suit it. */
public sealed interface TextAnalysis permits AnnotatedText, Unsuitable {}
