package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeTest {
    private final SigningKey key = SigningKey.generate(new SecureRandom());

    /** RFC 8032 §7.1, tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    })
    void signs_and_verifies_as_the_RFC_does(String seed, String publicKey, String message, String signature) {
        HexFormat hex = HexFormat.of();
        SigningKey signing = SigningKey.ofSeed(hex.parseHex(seed));
        byte[] bytes = hex.parseHex(message);
        assertThat(signing.sign(bytes)).isEqualTo(hex.parseHex(signature));
        VerifyKey verifying = VerifyKey.ofRaw(hex.parseHex(publicKey));
        assertThat(verifying.keyId()).isEqualTo(signing.verifyKey().keyId());
        assertThat(verifying.verifies(bytes, hex.parseHex(signature))).isTrue();
    }

    /** The neutral element: under it anything would verify. */
    @Test
    void refuses_a_key_of_low_order() {
        byte[] neutral = new byte[32];
        neutral[0] = 1;
        assertThatThrownBy(() -> VerifyKey.ofRaw(neutral)).hasMessageStartingWith("not-a-key");
    }

    @Test
    void keeps_a_private_key_as_PEM() {
        SigningKey again = SigningKey.ofPem(key.pem());
        assertThat(again.verifyKey().pem()).isEqualTo(key.verifyKey().pem());
        assertThatThrownBy(() -> SigningKey.ofPem("secret")).hasMessageStartingWith("not-a-key");
    }

    /** DSSE 1.0 protocol.md, "Test Vectors". */
    @Test
    void encodes_as_DSSE_does_before_signing() {
        assertThat(new String(
                        Envelope.preAuthentication("http://example.com/HelloWorld", "hello world".getBytes(UTF_8)),
                        US_ASCII))
                .isEqualTo("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
    }

    @Test
    void comes_back_from_its_bytes_with_its_signature() {
        Envelope envelope =
                Envelope.parse(Envelope.sign("{}".getBytes(UTF_8), key).bytes());
        assertThat(envelope.payload()).isEqualTo("{}".getBytes(UTF_8));
        assertThat(envelope.signedBy(key.verifyKey())).isTrue();
        assertThat(envelope.signedBy(SigningKey.generate(new SecureRandom()).verifyKey()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in-toto+json|in-toto+xml|not-an-envelope",
                "\"sig\":|\"sih\":|not-an-envelope",
                "\"e30=\"|\"e30\"|not-an-envelope",
                "}]|},{}]|not-an-envelope",
                "}]}|}],\"z\":1}|not-an-envelope",
                "{\"payload\"|{ \"payload\"|not-canonical",
            })
    void refuses_whatever_differs(String part, String other, String code) {
        String good = new String(Envelope.sign("{}".getBytes(UTF_8), key).bytes(), UTF_8);
        assertThatThrownBy(() -> Envelope.parse(good.replace(part, other).getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        MalformedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
