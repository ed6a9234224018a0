package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text, name or note that the record names without holding it: an SD-JWT disclosure (RFC 9901 §4.2.1) and its digest
 * (§4.2.3). Destroying the disclosure leaves a digest that tells nothing, because of its salt.
 *
 * @param digest 43 characters of base64url: the commitment
 * @param plain the disclosure, {@code [salt, claim, value]} in canonical JSON
 */
public record Commitment(String digest, String plain) {
    /** The claim of a paragraph's {@code {text, credit, marks}}. */
    public static final String PARAGRAPH = "paragraph";
    /** The claim of a person's, publication's or byline's name. */
    public static final String NAME = "name";
    /** The claim of a reason, comment, note or disclosure line. */
    public static final String NOTE = "note";

    /** RFC 9901 recommends 128 bits. */
    private static final int SALT_BYTES = 16;

    /** Commits to a value under a fresh salt; two commitments to one value cannot be told to be so. */
    public static Commitment commit(String claim, @Nullable Object value, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String plain = CanonicalJson.text(List.of(Digests.base64url(salt), claim, CanonicalJson.tree(value)));
        return new Commitment(digestOf(plain), plain);
    }

    /** The digest of a disclosure as it is spelled, canonical or not. */
    public static String digestOf(String plain) {
        String disclosure = Digests.base64url(plain.getBytes(UTF_8));
        return Digests.base64url(Digests.sha256(disclosure.getBytes(US_ASCII)));
    }

    /**
     * The claim a disclosure speaks of.
     *
     * @throws MalformedException when it is not a disclosure
     */
    public static String claim(String plain) {
        return disclosure(plain).get(1).textValue();
    }

    /**
     * The value a disclosure discloses.
     *
     * @throws MalformedException when it is not a disclosure
     */
    public static JsonNode value(String plain) {
        return disclosure(plain).get(2);
    }

    private static JsonNode disclosure(String plain) {
        JsonNode node = CanonicalJson.parse(plain);
        boolean triple = node.isArray()
                && node.size() == 3
                && node.get(0).isTextual()
                && node.get(1).isTextual();
        if (!triple) {
            throw new MalformedException("not-a-disclosure", "expected [salt, claim, value]");
        }
        return node;
    }
}
