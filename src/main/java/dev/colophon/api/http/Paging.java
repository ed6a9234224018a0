package dev.colophon.api.http;

import dev.colophon.fault.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much of a list a request asks for, and where it goes on. Cursors are opaque to callers. */
public final class Paging {
    private static final int ORDINARY = 50;
    private static final int MOST = 200;

    private Paging() {}

    /** The number of items asked for, 1 to 200. */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return ORDINARY;
        }
        if (asked < 1 || asked > MOST) {
            throw Fault.of(Fault.Kind.MALFORMED, "invalid-limit", "A limit is a number from 1 to " + MOST + ".")
                    .at("?limit", "from 1 to " + MOST);
        }
        return asked;
    }

    /** The cursor after an item. */
    public static String cursor(UUID last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** The item a cursor goes on after, empty without a cursor. */
    public static Optional<UUID> after(@Nullable String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            byte[] id = Base64.getUrlDecoder().decode(cursor);
            return Optional.of(UUID.fromString(new String(id, StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException e) {
            throw Fault.of(Fault.Kind.MALFORMED, "invalid-cursor", "Take the cursor from the list's next, as it is.")
                    .at("?cursor", "not a cursor of this list");
        }
    }
}
