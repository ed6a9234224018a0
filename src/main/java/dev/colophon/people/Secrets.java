package dev.colophon.people;

import dev.colophon.proof.Digests;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** Secrets of 256 random bits. What is that long needs no slow hash. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String next() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Digests.base64url(bytes);
    }

    /** What is stored of it. */
    static String hash(String secret) {
        return Digests.sha256Hex(secret.getBytes(StandardCharsets.UTF_8));
    }
}
