package dev.colophon.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with 19 MiB, two passes and one lane, OWASP's first choice for servers, in the PHC string format.
 * Passwords are compared in Unicode's composed form, so that a keyboard's way of typing an accent does not matter.
 */
final class PasswordHash {
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int BYTES = 32;
    private static final String PREFIX = "$argon2id$v=19$m=" + KIBIBYTES + ",t=" + PASSES + ",p=1$";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** At most this many at once: what they need of memory and processors is taken from everybody else. */
    private static final Semaphore TURNS = new Semaphore(2);

    /** Matches no password; compared with when there is no such account, so that both take equally long. */
    static final String NOBODYS = PREFIX + base64(new byte[16]) + "$" + base64(new byte[BYTES]);

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return PREFIX + base64(salt) + "$" + base64(derive(password, salt));
    }

    static boolean matches(String password, String hash) {
        String[] parts = hash.substring(PREFIX.length()).split("\\$", 2);
        byte[] salt = Base64.getDecoder().decode(parts[0]);
        byte[] expected = Base64.getDecoder().decode(parts[1]);
        return MessageDigest.isEqual(expected, derive(password, salt));
    }

    private static byte[] derive(String password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(KIBIBYTES)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] derived = new byte[BYTES];
        byte[] typed = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        TURNS.acquireUninterruptibly();
        try {
            generator.generateBytes(typed, derived);
        } finally {
            TURNS.release();
        }
        return derived;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
