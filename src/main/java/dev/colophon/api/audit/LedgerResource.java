package dev.colophon.api.audit;

import dev.colophon.audit.RecordService;
import dev.colophon.fault.Fault;
import dev.colophon.ledger.EnrolledKey;
import dev.colophon.ledger.LogProof;
import dev.colophon.ledger.LogService;
import dev.colophon.ledger.ProofService;
import dev.colophon.people.SignedIn;
import dev.colophon.proof.TilePath;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * {@code /ledger}: the log as outsiders check it. Checkpoint, hash tiles, consistency and keys are anybody's; events,
 * entries and proofs are for those who may read the record.
 */
@Path("/api/v1/ledger")
public class LedgerResource {
    /** A new one comes with every batch, so nobody keeps it without asking. */
    private static final String ASK = "public, no-cache";
    /** Hashes of what was signed never change. */
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private static final String FOREVER_OWN = "private, max-age=31536000, immutable";
    private static final String ASK_OWN = "private, no-cache";

    private final LogService log;
    private final ProofService proofs;
    private final RecordService record;
    private final SignedIn signedIn;

    LedgerResource(LogService log, ProofService proofs, RecordService record, SignedIn signedIn) {
        this.log = log;
        this.proofs = proofs;
        this.record = record;
        this.signedIn = signedIn;
    }

    /** That an event stands in the log: RFC 9162 section 2.1.3, hashes in hexadecimal, leaf upwards. */
    public record Proof(UUID event, long index, List<String> hashes, String checkpoint) {
        static Proof of(UUID event, LogProof proof) {
            return new Proof(event, proof.index(), hex(proof.hashes()), proof.checkpoint());
        }
    }

    /** That the log of today begins with an earlier one: RFC 9162 section 2.1.4. */
    public record Consistency(long from, List<String> hashes, String checkpoint) {}

    /** The log's name, and every key that ever counted. */
    public record Keys(String origin, List<Key> keys) {}

    /**
     * A public key.
     *
     * @param vkey of a log's key, in the form that reads its checkpoints; null for keys of events
     * @param from the log index from which it counts
     * @param until the log index from which it counts no more, null while it does
     */
    public record Key(
            String keyId,
            String purpose,
            String pem,
            @Nullable String vkey,
            @Nullable Long from,
            @Nullable Long until) {
        static Key of(EnrolledKey key) {
            return new Key(key.keyId(), key.purpose(), key.pem(), key.vkey(), key.from(), key.until());
        }
    }

    /** The latest checkpoint, a signed note. */
    @GET
    @PermitAll
    @Path("checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    public Response checkpoint() {
        String note = log.checkpoint()
                .orElseThrow(() -> Fault.of(
                                Fault.Kind.UNAVAILABLE,
                                "not-yet-sequenced",
                                "Nothing was signed yet. Try again in a second.")
                        .with("retryAfter", 1));
        return answer(note, ASK);
    }

    /** That the latest checkpoint's log begins with one of that size. */
    @GET
    @PermitAll
    @Path("consistency/{size: [1-9][0-9]{0,17}}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response consistency(@RestPath long size) {
        ProofService.Continuation proof = proofs.continuation(size);
        return answer(new Consistency(size, hex(proof.hashes()), proof.checkpoint()), ASK);
    }

    /** The keys that check events and checkpoints. */
    @GET
    @PermitAll
    @Path("keys")
    @Produces(MediaType.APPLICATION_JSON)
    public Response keys() {
        return answer(
                new Keys(log.key().name(), log.keys().stream().map(Key::of).toList()), ASK);
    }

    /** Hashes of the tree over the log. */
    @GET
    @PermitAll
    @Path("tile/{path: [0-9].*}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response tile(@RestPath String path) {
        Optional<List<byte[]>> hashes = TilePath.parse(path).flatMap(log::tile);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.orElseThrow(LedgerResource::noTile).forEach(bytes::writeBytes);
        return answer(bytes.toByteArray(), FOREVER);
    }

    /** The entries of the log themselves. */
    @GET
    @Path("tile/entries/{path: .+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response entries(@RestPath String path) {
        byte[] bytes = TilePath.parse("0/" + path)
                .flatMap(tile -> record.entries(signedIn.account(), tile))
                .orElseThrow(LedgerResource::noTile);
        return answer(bytes, FOREVER_OWN);
    }

    /** An event's envelope, byte by byte. */
    @GET
    @Path("events/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response event(@RestPath UUID id) {
        return answer(record.event(signedIn.account(), id), FOREVER_OWN);
    }

    /** That the event stands in the log; waits for the log up to three seconds. */
    @GET
    @Path("events/{id}/proof")
    @Produces(MediaType.APPLICATION_JSON)
    public Response proof(@RestPath UUID id) {
        return answer(Proof.of(id, record.proof(signedIn.account(), id)), ASK_OWN);
    }

    private static Response answer(Object entity, String caching) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, caching).build();
    }

    private static Fault noTile() {
        return Fault.of(Fault.Kind.NOT_FOUND, "no-such-tile", "The signed log has no such tile.");
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
