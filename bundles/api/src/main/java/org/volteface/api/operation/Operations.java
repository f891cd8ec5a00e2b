package org.volteface.api.operation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.contradiction.Outcome;

/** The running analysis as those see it who look after it. Safe to use from many threads. */
@ProviderType
public interface Operations {
    /** How it goes now. */
    Status status();

    /**
     * Lets set-aside documents be tried again.
     *
     * @param documentId the one document; empty for all
     * @return how many they were; 0 where the one is not set aside
     * @throws IOException where another try later may help
     */
    int retry(Optional<String> documentId) throws IOException;

    /**
     * Has documents analysed again, in the background.
     *
     * @param documentId the one document; empty for all
     * @return how many they were; 0 where the one is unknown or was never analysed
     * @throws IOException where another try later may help
     */
    int reanalyse(Optional<String> documentId) throws IOException;

    /**
     * Takes a document back: its statements are withdrawn with all that rests on them. It stays, with the reason.
     *
     * @param reason why and by whom, in words for a person
     * @return whether it is known
     * @throws IOException where another try later may help; what was begun is finished by then
     */
    default boolean withdraw(String documentId, String reason) throws IOException {
        throw new UnsupportedOperationException("nothing can be taken back here");
    }

    /**
     * Brings a document back that was taken back: it is analysed again.
     *
     * @return whether it was taken back
     * @throws IOException where another try later may help
     */
    default boolean restore(String documentId) throws IOException {
        throw new UnsupportedOperationException("nothing can be taken back here");
    }

    /**
     * Stops redoing what other versions or settings made, or goes on with it. What arrives is analysed all the same. A restart
     * changes nothing of it.
     *
     * @throws IOException if that cannot be kept; then it stays as it was
     */
    void holdReanalysis(boolean held) throws IOException;

    /** Whether it is stopped. */
    boolean isReanalysisHeld();

    /**
     * Holds two statements against each other, changing nothing.
     *
     * @return what the detector makes of the pair: a finding, or the gate that stops it; empty where the two have nothing in
     *     common that it compares
     * @throws IllegalArgumentException if one of the statements is unknown
     * @throws IOException if the detector fails or none is there
     */
    List<Outcome> compare(String statementId, String otherId) throws IOException;
}
