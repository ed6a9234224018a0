package dev.colophon.hook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;

/** Secrets and signatures of the Standard Webhooks specification, symmetric (v1). */
final class Signatures {
    private static final String PREFIX = "whsec_";
    /** As many bits as the digest's strength. */
    private static final int SECRET_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Signatures() {}

    static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** The {@code webhook-signature} header: one signature for each secret, a space between. */
    static String header(Collection<String> secrets, String id, Instant at, String body) {
        return secrets.stream().map(secret -> one(secret, id, at, body)).collect(Collectors.joining(" "));
    }

    private static String one(String secret, String id, Instant at, String body) {
        try {
            return new Webhook(secret).sign(id, at.getEpochSecond(), body);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException("HMAC-SHA-256 is in every JDK", e);
        }
    }
}
