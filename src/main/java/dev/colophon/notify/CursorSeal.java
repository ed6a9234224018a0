package dev.colophon.notify;

import dev.colophon.fault.Fault;
import dev.colophon.proof.Digests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Places in the log as cursors that nobody can make up or alter: eight bytes of index under a keyed digest. */
@ApplicationScoped
class CursorSeal {
    /** Cut to 128 bits, as RFC 2104 allows. */
    private static final int SEAL_BYTES = 16;
    /** As many bits as the digest's strength. */
    private static final int KEY_BYTES = 32;

    private final EntityManager database;
    private final SecureRandom random = new SecureRandom();
    private volatile byte[] key = new byte[0];

    CursorSeal(EntityManager database) {
        this.database = database;
    }

    String close(long index) {
        byte[] place = ByteBuffer.allocate(Long.BYTES).putLong(index).array();
        return Digests.base64url(ByteBuffer.allocate(Long.BYTES + SEAL_BYTES)
                .put(place)
                .put(seal(place))
                .array());
    }

    /** @throws Fault {@code invalid-cursor} */
    long open(String cursor) {
        byte[] bytes = decoded(cursor);
        byte[] place = Arrays.copyOf(bytes, Long.BYTES);
        boolean genuine = bytes.length == Long.BYTES + SEAL_BYTES
                && MessageDigest.isEqual(seal(place), Arrays.copyOfRange(bytes, Long.BYTES, bytes.length))
                && Digests.base64url(bytes).equals(cursor);
        if (!genuine) {
            throw invalid();
        }
        return ByteBuffer.wrap(place).getLong();
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static Fault invalid() {
        return Fault.of(Fault.Kind.MALFORMED, "invalid-cursor", "Take the cursor from the feed's next, as it is.")
                .at("?after", "not a cursor of this feed");
    }

    private byte[] seal(byte[] place) {
        return Arrays.copyOf(Digests.hmacSha256(key, place), SEAL_BYTES);
    }

    /** Before the first cursor, in a transaction of its own: a key is used only once it is stored. */
    void begin(@Observes StartupEvent event) {
        key = QuarkusTransaction.requiringNew().call(() -> {
            mint();
            return HexFormat.of()
                    .parseHex((String) database.createNativeQuery("select secret from cursor_key where id = 1")
                            .getSingleResult());
        });
    }

    /** Inserts nothing where there is a key; of replicas that start together one inserts. */
    private void mint() {
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        database.createNativeQuery("insert into cursor_key (id, secret) values (1, :secret) on conflict do nothing")
                .setParameter("secret", Digests.hex(fresh))
                .executeUpdate();
    }
}
