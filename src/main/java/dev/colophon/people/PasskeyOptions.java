package dev.colophon.people;

import dev.colophon.proof.Digests;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a page hands to the browser to begin a ceremony, in the JSON form of W3C Web Authentication Level 3, section 5.1. */
final class PasskeyOptions {
    private PasskeyOptions() {}

    static Map<String, Object> toMake(Account account, String challenge, Site site, List<PasskeyEntity> present) {
        return Map.of(
                "rp", Map.of("id", site.host(), "name", "Colophon"),
                "user",
                        Map.of(
                                "id", handle(account.id()),
                                "name", Objects.requireNonNullElse(account.email(), account.name()),
                                "displayName", account.name()),
                "challenge", challenge,
                "timeout", PasskeyChallenges.LIFE.toMillis(),
                "pubKeyCredParams",
                        PasskeyCeremony.ALGORITHMS.stream()
                                .map(algorithm -> Map.of("type", "public-key", "alg", algorithm.getValue()))
                                .toList(),
                "authenticatorSelection", Map.of("residentKey", "required", "userVerification", "required"),
                "attestation", "none",
                "excludeCredentials",
                        present.stream()
                                .map(passkey -> Map.of("type", "public-key", "id", passkey.credential))
                                .toList());
    }

    /** Names no credential: the authenticator knows which it has, and nobody learns who has an account. */
    static Map<String, Object> toUse(String challenge, Site site) {
        return Map.of(
                "challenge", challenge,
                "rpId", site.host(),
                "timeout", PasskeyChallenges.LIFE.toMillis(),
                "userVerification", "required",
                "allowCredentials", List.of());
    }

    /** Asks for one of the person's own: they are signed in already. */
    static Map<String, Object> toSign(String challenge, Site site, List<PasskeyEntity> own) {
        return Map.of(
                "challenge", challenge,
                "rpId", site.host(),
                "timeout", PasskeyChallenges.LIFE.toMillis(),
                "userVerification", "required",
                "allowCredentials",
                        own.stream()
                                .map(passkey -> Map.of("type", "public-key", "id", passkey.credential))
                                .toList());
    }

    /** The person as the authenticator knows them. */
    static String handle(UUID person) {
        return Digests.base64url(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }
}
