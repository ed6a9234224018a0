package dev.colophon.api.http;

import dev.colophon.fault.Fault;
import dev.colophon.proof.Digests;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much of a list a request asks for, and where it goes on. Cursors are opaque to callers. */
public final class Paging {
    private static final int ORDINARY = 50;
    private static final int MOST = 200;

    /** An id and eight bytes of its digest. */
    private static final int BYTES = 3 * Long.BYTES;

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

    /** The cursor after an item: its id, and a check that nobody altered it. It is no secret; an id opens nothing. */
    public static String cursor(UUID last) {
        return Digests.base64url(checked(last));
    }

    private static byte[] checked(UUID id) {
        byte[] check = Digests.sha256(("colophon-cursor " + id).getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(check, 0, Long.BYTES)
                .array();
    }

    /** The item a cursor goes on after, empty without a cursor. */
    public static Optional<UUID> after(@Nullable String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            ByteBuffer place = ByteBuffer.wrap(Arrays.copyOf(bytes, BYTES));
            UUID id = new UUID(place.getLong(), place.getLong());
            if (cursor(id).equals(cursor)) {
                return Optional.of(id);
            }
        } catch (IllegalArgumentException notBase64) {
            // As good as altered.
        }
        throw Fault.of(Fault.Kind.MALFORMED, "invalid-cursor", "Take the cursor from the list's next, as it is.")
                .at("?cursor", "not a cursor of this list");
    }
}
