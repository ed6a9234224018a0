package dev.colophon.proof;

import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * An Ed25519 public key (RFC 8032). Points in another than their canonical spelling, or not of prime order, are refused,
 * both as a key and as the R of a signature: they are where implementations disagree, since RFC 8032 leaves open whether
 * the cofactor is multiplied away. Thread-safe.
 */
public final class VerifyKey {
    /** The DER of a SubjectPublicKeyInfo up to the key (RFC 8410 §4). */
    private static final String SPKI = "MCowBQYDK2VwAyEA";

    private final Ed25519PublicKeyParameters key;

    VerifyKey(Ed25519PublicKeyParameters key) {
        this.key = key;
    }

    /**
     * A key from its 32 raw bytes.
     *
     * @throws MalformedException when they are no point that a signature could be trusted under
     */
    public static VerifyKey ofRaw(byte[] raw) {
        if (raw.length != Ed25519.PUBLIC_KEY_SIZE || !Ed25519.validatePublicKeyFull(raw, 0)) {
            throw new MalformedException("not-a-key", "not a usable Ed25519 public key");
        }
        return new VerifyKey(new Ed25519PublicKeyParameters(raw));
    }

    /** A key from the base64 of its 32 raw bytes, as {@code key.enrolled} has it. */
    public static VerifyKey ofBase64(String base64) {
        try {
            return ofRaw(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw e instanceof MalformedException known ? known : new MalformedException("not-a-key", "not base64");
        }
    }

    /** The 32 raw bytes. */
    public byte[] raw() {
        return key.getEncoded();
    }

    /** Base64 of the 32 raw bytes. */
    public String base64() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** The key's name: SHA-256 of its raw bytes in lower-case hexadecimal. */
    public String keyId() {
        return Digests.sha256Hex(key.getEncoded());
    }

    /** PEM of the SubjectPublicKeyInfo, as {@code openssl} reads it. */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + SPKI + base64() + "\n-----END PUBLIC KEY-----\n";
    }

    /** Whether {@code signature} is this key's over {@code message}. */
    public boolean verifies(byte[] message, byte[] signature) {
        if (signature.length != Ed25519.SIGNATURE_SIZE || !Ed25519.validatePublicKeyFull(signature, 0)) {
            return false;
        }
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, key);
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }
}
