package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Base64;

/**
 * A signed statement: a DSSE 1.0 envelope with one signature. Its bytes are canonical JSON with standard base64; their
 * SHA-256 is what the next event of the chain names as {@code prev}.
 *
 * @param type what the payload is
 * @param payload the statement's bytes
 * @param keyId of the key said to have signed; a hint, nothing rests on it
 * @param signature Ed25519 over {@link #preAuthentication}
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by its bytes only.
public record Envelope(String type, byte[] payload, String keyId, byte[] signature) {
    /** What an event's payload is. */
    public static final String PAYLOAD_TYPE = "application/vnd.in-toto+json";

    /** Signs a statement's bytes. */
    public static Envelope sign(byte[] payload, SigningKey key) {
        return sign(PAYLOAD_TYPE, payload, key);
    }

    /** Signs something else than an event's statement, which its type tells apart. */
    public static Envelope sign(String type, byte[] payload, SigningKey key) {
        return new Envelope(type, payload, key.verifyKey().keyId(), key.sign(preAuthentication(type, payload)));
    }

    /** Whether this key made the signature. */
    public boolean signedBy(VerifyKey key) {
        return key.verifies(preAuthentication(type, payload), signature);
    }

    /** DSSE's PAE: what is really signed. */
    public static byte[] preAuthentication(String type, byte[] body) {
        byte[] typeBytes = type.getBytes(UTF_8);
        byte[] head = ("DSSEv1 " + typeBytes.length + " " + type + " " + body.length + " ").getBytes(UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    /** The envelope's one and exact form. */
    public byte[] bytes() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("payloadType", type);
        node.put("payload", Base64.getEncoder().encodeToString(payload));
        node.putArray("signatures")
                .addObject()
                .put("keyid", keyId)
                .put("sig", Base64.getEncoder().encodeToString(signature));
        return CanonicalJson.bytes(node);
    }

    /**
     * The envelope that {@link #bytes} wrote.
     *
     * @throws MalformedException when it is anything else, however slightly
     */
    public static Envelope parse(byte[] bytes) {
        return parse(PAYLOAD_TYPE, bytes);
    }

    /** As {@link #parse(byte[])}, of an envelope of another type. */
    public static Envelope parse(String type, byte[] bytes) {
        JsonNode node = CanonicalJson.parse(bytes);
        JsonNode signature = node.path("signatures").path(0);
        Envelope envelope = new Envelope(
                type, decoded(node.path("payload")), signature.path("keyid").asText(), decoded(signature.path("sig")));
        if (!Arrays.equals(envelope.bytes(), bytes)) {
            CanonicalJson.demandCanonical(node, bytes);
            throw new MalformedException("not-an-envelope", "another shape than an event's envelope");
        }
        return envelope;
    }

    private static byte[] decoded(JsonNode node) {
        try {
            return Base64.getDecoder().decode(node.asText());
        } catch (IllegalArgumentException e) {
            throw new MalformedException("not-an-envelope", "not base64");
        }
    }
}
