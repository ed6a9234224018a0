package dev.colophon.verify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.act.Act;
import dev.colophon.act.Document;
import dev.colophon.proof.CanonicalJson;
import dev.colophon.proof.Digests;
import dev.colophon.proof.MalformedException;
import dev.colophon.proof.VerifyKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * An authenticator's answer, checked by W3C Web Authentication Level 3, section 7.2, steps 11 to 21, as far as it can be
 * checked later: type, challenge, origin, site, presence and verification of the user, signature. Immutable.
 */
final class Assertion {
    private static final int HASH = 32;
    /** Hash of the site, flags, counter (section 6.1). */
    private static final int SHORTEST = HASH + 1 + 4;

    private static final int USER_PRESENT_AND_VERIFIED = 0x05;
    private static final int ED25519_SPKI = 44;

    private final byte[] authenticatorData;
    private final byte[] clientBytes;
    private final byte[] signature;
    private final JsonNode client;

    /** @throws MalformedException when its members are no base64url or the browser's part is no JSON */
    Assertion(Document.Attestation attestation) {
        authenticatorData = decoded(attestation.authenticatorData());
        clientBytes = decoded(attestation.clientData());
        signature = decoded(attestation.signature());
        client = CanonicalJson.parse(clientBytes);
    }

    /** Whether it answers this challenge, given in base64url. */
    boolean answers(String challenge) {
        return client.path("challenge").asText().equals(challenge);
    }

    /** What is wrong with it but for the challenge, null where nothing is. */
    @Nullable
    String flaw(Act.PasskeyEnrolled passkey) {
        if (!client.path("type").asText().equals("webauthn.get")
                || client.path("crossOrigin").asBoolean()
                || !isAt(client.path("origin").asText(), passkey.rpId())) {
            return "it was not made at " + passkey.rpId();
        }
        byte[] site = Digests.sha256(passkey.rpId().getBytes(StandardCharsets.UTF_8));
        if (authenticatorData.length < SHORTEST || !Arrays.equals(site, Arrays.copyOf(authenticatorData, HASH))) {
            return "the authenticator answered another site";
        }
        if ((authenticatorData[HASH] & USER_PRESENT_AND_VERIFIED) != USER_PRESENT_AND_VERIFIED) {
            return "the authenticator did not verify its user";
        }
        return signedBy(passkey.publicKey()) ? null : "not made by that passkey";
    }

    /** Browsers keep secure contexts to https and the machine itself. */
    private static boolean isAt(String origin, String rpId) {
        try {
            URI uri = URI.create(origin);
            String host = uri.getHost();
            boolean secure =
                    "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && "localhost".equals(host));
            return secure && host != null && (host.equals(rpId) || host.endsWith("." + rpId));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean signedBy(String publicKey) {
        byte[] signed = Arrays.copyOf(authenticatorData, authenticatorData.length + HASH);
        System.arraycopy(Digests.sha256(clientBytes), 0, signed, authenticatorData.length, HASH);
        try {
            byte[] spki = Base64.getDecoder().decode(publicKey);
            PublicKey key = key(spki);
            if (key.getAlgorithm().equals("EdDSA") || key.getAlgorithm().equals("Ed25519")) {
                // The JDK takes points that no signature could be trusted under.
                return spki.length == ED25519_SPKI
                        && VerifyKey.ofRaw(Arrays.copyOfRange(spki, ED25519_SPKI - HASH, ED25519_SPKI))
                                .verifies(signed, signature);
            }
            Signature verifier =
                    Signature.getInstance(key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
            verifier.initVerify(key);
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            return false;
        }
    }

    private static PublicKey key(byte[] spki) throws GeneralSecurityException {
        X509EncodedKeySpec spec = new X509EncodedKeySpec(spki);
        for (String algorithm : new String[] {"EC", "RSA"}) {
            try {
                return KeyFactory.getInstance(algorithm).generatePublic(spec);
            } catch (GeneralSecurityException another) {
                // Of another kind.
            }
        }
        return KeyFactory.getInstance("EdDSA").generatePublic(spec);
    }

    private static byte[] decoded(String base64url) {
        try {
            return Base64.getUrlDecoder().decode(base64url);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("not-a-document", "no base64url");
        }
    }
}
