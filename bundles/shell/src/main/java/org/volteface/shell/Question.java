package org.volteface.shell;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.volteface.api.analysis.ProbeFailure;

/** What is asked of one analyser or judge with each line. */
interface Question {
    /** The member of the output that holds the answer. */
    String member();

    /**
     * Answers a question.
     *
     * @throws IllegalArgumentException if the question lacks a part, told in the message
     * @throws ProbeFailure if an analyser fails
     */
    JsonElement answer(JsonObject question) throws ProbeFailure;
}
