package dev.colophon.api.review;

import dev.colophon.act.Document.Item;
import dev.colophon.api.input.ParagraphReader;
import dev.colophon.api.input.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paragraph under the key that was shown, as JSON. */
public record ItemBody(@Nullable UUID paragraph, @Nullable String key) {
    static ItemBody of(Item item) {
        return new ItemBody(item.paragraph(), item.key());
    }

    /** The items; what is wrong with any is noted. No list is an empty one. */
    static List<Item> read(@Nullable List<@Nullable ItemBody> bodies, Problems problems) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; bodies != null && i < bodies.size(); i++) {
            ItemBody body = bodies.get(i);
            String at = "/items/" + i;
            if (body == null || body.paragraph() == null) {
                problems.add(at + "/paragraph", "missing", "must name a paragraph");
            } else {
                String key = problems.required(body.key(), at + "/key", ParagraphReader.SHORT);
                items.add(new Item(body.paragraph(), key));
            }
        }
        return items;
    }

    /** The items of a request that may leave them out, which means all. */
    static @Nullable List<Item> readOptional(@Nullable List<@Nullable ItemBody> bodies, Problems problems) {
        return bodies == null ? null : read(bodies, problems);
    }
}
