package dev.colophon.proof;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** An Ed25519 private key (RFC 8032). Thread-safe. */
public final class SigningKey {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    /** The DER of a PKCS #8 private key up to the seed (RFC 8410 §7). */
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final int SEED_BYTES = 32;

    private final Ed25519PrivateKeyParameters key;

    private SigningKey(Ed25519PrivateKeyParameters key) {
        this.key = key;
    }

    /** A new key. */
    public static SigningKey generate(SecureRandom random) {
        return new SigningKey(new Ed25519PrivateKeyParameters(random));
    }

    /** A key from its 32-byte seed. */
    public static SigningKey ofSeed(byte[] seed) {
        return new SigningKey(new Ed25519PrivateKeyParameters(seed));
    }

    /**
     * Keys in one file, one after another, as {@link #ofPem} reads each.
     *
     * @throws MalformedException when anything else is there
     */
    public static List<SigningKey> ofPems(String pems) {
        List<SigningKey> keys = new ArrayList<>();
        for (String block : pems.strip().split("(?<=" + END + ")", -1)) {
            if (!block.isBlank()) {
                keys.add(ofPem(block));
            }
        }
        return keys;
    }

    /**
     * A key from PKCS #8 PEM, as {@code openssl genpkey -algorithm ed25519} writes it.
     *
     * @throws MalformedException when it is anything else
     */
    public static SigningKey ofPem(String pem) {
        String body = pem.strip();
        if (!body.startsWith(BEGIN) || !body.endsWith(END)) {
            throw new MalformedException("not-a-key", "not the PEM of a private key");
        }
        byte[] der = Base64.getMimeDecoder().decode(body.substring(BEGIN.length(), body.length() - END.length()));
        boolean ed25519 =
                der.length == PKCS8.length + SEED_BYTES && Arrays.equals(der, 0, PKCS8.length, PKCS8, 0, PKCS8.length);
        if (!ed25519) {
            throw new MalformedException("not-a-key", "not an Ed25519 private key");
        }
        return ofSeed(Arrays.copyOfRange(der, PKCS8.length, der.length));
    }

    /** PKCS #8 PEM. */
    public String pem() {
        byte[] der = Arrays.copyOf(PKCS8, PKCS8.length + SEED_BYTES);
        key.encode(der, PKCS8.length);
        return BEGIN + "\n" + Base64.getEncoder().encodeToString(der) + "\n" + END + "\n";
    }

    /** The public half. */
    public VerifyKey verifyKey() {
        return new VerifyKey(key.generatePublicKey());
    }

    /** 64 bytes. */
    public byte[] sign(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }
}
