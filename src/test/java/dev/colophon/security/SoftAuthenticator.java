package dev.colophon.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.proof.CanonicalJson;
import dev.colophon.proof.Digests;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** An authenticator in software, with the browser around it: one passkey, by W3C Web Authentication, section 6. */
final class SoftAuthenticator {
    static final int PRESENT = 0x01;
    static final int PRESENT_AND_VERIFIED = 0x05;

    private static final int WITH_CREDENTIAL = 0x40;

    private final String algorithm;
    private final KeyPair keys;
    private final String credential;
    private String origin;
    private int flags = PRESENT_AND_VERIFIED;

    /** @param algorithm {@code ES256}, {@code EdDSA} or {@code RS256} */
    SoftAuthenticator(String algorithm, String origin) {
        this.algorithm = algorithm;
        this.origin = origin;
        this.keys = keys(algorithm);
        this.credential = Digests.base64url(new SecureRandom().generateSeed(16));
    }

    private static KeyPair keys(String algorithm) {
        try {
            switch (algorithm) {
                case "ES256" -> {
                    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
                    generator.initialize(new ECGenParameterSpec("secp256r1"));
                    return generator.generateKeyPair();
                }
                case "RS256" -> {
                    return KeyPairGenerator.getInstance("RSA").generateKeyPair();
                }
                default -> {
                    return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on somewhere else. */
    SoftAuthenticator at(String elsewhere) {
        origin = elsewhere;
        return this;
    }

    /** From now on with these flags, such as {@link #PRESENT}. */
    SoftAuthenticator saying(int flags) {
        this.flags = flags;
        return this;
    }

    /** What the browser sends after making the passkey. */
    String made(String challenge) {
        byte[] data = concat(
                authenticatorData(flags | WITH_CREDENTIAL), new byte[16], hex("0010"), decoded(credential), cose());
        byte[] object =
                concat(hex("a3"), text("fmt"), text("none"), text("attStmt"), hex("a0"), text("authData"), bytes(data));
        return browsers(Map.of(
                "clientDataJSON", Digests.base64url(client("webauthn.create", challenge)),
                "attestationObject", Digests.base64url(object)));
    }

    /** Becomes a passkey of somebody who has just signed in; tells whom it was made for, as {@link #answered} wants it. */
    String addTo(Staff.Member member) {
        return addTo(Browser.as(member.email(), Staff.PASSWORD));
    }

    String addTo(Browser browser) {
        JsonPath asked = browser.send()
                .post("/settings/account/passkeys/challenge")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        browser.send()
                .formParam("label", "Key")
                .formParam("answer", made(asked.getString("challenge")))
                .post("/settings/account/passkeys")
                .then()
                .statusCode(303);
        return asked.getString("user.id");
    }

    /** What it answers to a challenge, by the names of the API's body. */
    Map<String, String> signed(String challenge) {
        byte[] data = authenticatorData(flags);
        byte[] client = client("webauthn.get", challenge);
        return Map.of(
                "credential",
                credential,
                "authenticatorData",
                Digests.base64url(data),
                "clientDataJSON",
                Digests.base64url(client),
                "signature",
                Digests.base64url(sign(concat(data, Digests.sha256(client)))));
    }

    /** The same as the browser's JSON, with whom the passkey was made for. */
    String answered(String challenge, String user) {
        Map<String, Object> response = new java.util.HashMap<>(signed(challenge));
        response.remove("credential");
        response.put("userHandle", user);
        return browsers(response);
    }

    private String browsers(Map<String, ?> response) {
        return CanonicalJson.text(Map.of(
                "id",
                credential,
                "rawId",
                credential,
                "type",
                "public-key",
                "clientExtensionResults",
                Map.of(),
                "response",
                response));
    }

    private byte[] client(String type, String challenge) {
        return CanonicalJson.text(Map.of("type", type, "challenge", challenge, "origin", origin, "crossOrigin", false))
                .getBytes(UTF_8);
    }

    private byte[] authenticatorData(int said) {
        String host = java.net.URI.create(origin).getHost();
        return concat(Digests.sha256(host.getBytes(UTF_8)), new byte[] {(byte) said}, new byte[4]);
    }

    private byte[] sign(byte[] message) {
        String name =
                Map.of("ES256", "SHA256withECDSA", "RS256", "SHA256withRSA").getOrDefault(algorithm, "Ed25519");
        try {
            Signature signer = Signature.getInstance(name);
            signer.initSign(keys.getPrivate());
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key as COSE has it (RFC 9053). */
    private byte[] cose() {
        if (keys.getPublic() instanceof ECPublicKey key) {
            return concat(
                    hex("a5010203262001"),
                    hex("215820"),
                    unsigned(key.getW().getAffineX(), 32),
                    hex("225820"),
                    unsigned(key.getW().getAffineY(), 32));
        } else if (keys.getPublic() instanceof RSAPublicKey key) {
            byte[] modulus = unsigned(key.getModulus(), key.getModulus().bitLength() / 8);
            return concat(hex("a4010303390100"), hex("20"), bytes(modulus), hex("2143010001"));
        }
        byte[] spki = keys.getPublic().getEncoded();
        return concat(hex("a4010103272006215820"), Arrays.copyOfRange(spki, spki.length - 32, spki.length));
    }

    private static byte[] unsigned(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] all = new byte[length];
        int from = Math.max(0, bytes.length - length);
        System.arraycopy(bytes, from, all, length - (bytes.length - from), bytes.length - from);
        return all;
    }

    private static byte[] text(String value) {
        return concat(new byte[] {(byte) (0x60 | value.length())}, value.getBytes(US_ASCII));
    }

    private static byte[] bytes(byte[] value) {
        return concat(new byte[] {0x59, (byte) (value.length >> 8), (byte) value.length}, value);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] decoded(String base64url) {
        return java.util.Base64.getUrlDecoder().decode(base64url);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
