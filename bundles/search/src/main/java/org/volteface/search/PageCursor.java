package org.volteface.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.search.Query;

/** The place in a list where a page ends, as a word: what the last entry is sorted by, and whose list it is. */
final class PageCursor {
    private PageCursor() {}

    static String of(Query query, Sort sort, FieldDoc last) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(name(query));
            for (int i = 0; i < sort.getSort().length; i++) {
                Object value = last.fields[i];
                switch (sort.getSort()[i].getType()) {
                    case SCORE -> out.writeFloat((Float) value);
                    case LONG -> out.writeLong((Long) value);
                    default -> {
                        out.writeBoolean(value != null);
                        out.writeUTF(value == null ? "" : ((BytesRef) value).utf8ToString());
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written", e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * The entry after which the page begins.
     *
     * @throws IllegalArgumentException if {@code cursor} is none of the query
     */
    static FieldDoc after(Query query, Sort sort, String cursor) {
        try (DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(cursor)))) {
            if (!in.readUTF().equals(name(query))) {
                throw new IllegalArgumentException("the cursor is one of another query");
            }
            SortField[] fields = sort.getSort();
            @Nullable Object[] values = new @Nullable Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                values[i] = value(in, fields[i]);
            }
            return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
        } catch (IOException e) {
            throw new IllegalArgumentException("no cursor: " + cursor, e);
        }
    }

    private static @Nullable Object value(DataInputStream in, SortField field) throws IOException {
        return switch (field.getType()) {
            case SCORE -> in.readFloat();
            case LONG -> in.readLong();
            default -> {
                boolean there = in.readBoolean();
                String text = in.readUTF();
                yield there ? new BytesRef(text.getBytes(StandardCharsets.UTF_8)) : null;
            }
        };
    }

    private static String name(Query query) {
        TreeMap<String, TreeSet<String>> values = new TreeMap<>();
        query.filter().values().forEach((criterion, wanted) -> values.put(criterion.name(), new TreeSet<>(wanted)));
        return Fingerprint.of(
                query.subject().name(),
                query.text(),
                query.order().name(),
                values.toString(),
                query.filter().dated().toString(),
                query.filter().due().toString());
    }
}
