package org.volteface.shell.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Statement;

/**
 * A statement that is expected.
 *
 * @param id its name within the case
 * @param passage where it stands
 * @param kind what it does, in the words of the output
 * @param stance the side it takes, where one is laid down
 * @param holder whose it is
 */
record GoldStatement(String id, GoldPassage passage, String kind, Optional<String> stance, HolderNames holder) {
    static GoldStatement parse(Item item, List<Item> documents, Set<String> everybody) throws MalformedException {
        return new GoldStatement(
                item.text("id"),
                GoldPassage.find(item, documents),
                item.text("kind"),
                item.optional("stance"),
                HolderNames.of(item, everybody));
    }

    boolean hasKind(Statement statement) {
        return word(statement.kind()).equals(kind);
    }

    boolean hasStance(Statement statement) {
        return stance.isPresent()
                && stance.get().equals(word(statement.claim().stance().label()));
    }

    boolean hasHolder(Statement statement) {
        return holder.mean(statement.holder(), statement.holding().spokenBy());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
