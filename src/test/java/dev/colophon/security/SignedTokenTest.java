package dev.colophon.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.junit.QuarkusTest;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens that say of themselves what they open, each really signed: here a token is a secret that was issued, or nothing. */
@QuarkusTest
class SignedTokenTest {
    private static final String GOOD =
            "{\"sub\":\"demo-chief\",\"iss\":\"colophon\",\"aud\":\"colophon\",\"exp\":9999999999}";

    @Test
    void s16_a_token_without_signature_is_none() {
        refuse(encoded("{\"alg\":\"none\"}") + "." + encoded(GOOD) + ".");
        refuse(encoded("{\"alg\":\"None\",\"typ\":\"JWT\"}") + "." + encoded(GOOD) + ".");
        refuse(encoded("{\"alg\":\"EdDSA\"}") + "." + encoded(GOOD) + "." + encoded("signature"));
    }

    @Test
    void s16_a_token_that_brings_its_own_key_is_none_whatever_it_claims() throws GeneralSecurityException {
        KeyPair own = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] spki = own.getPublic().getEncoded();
        String x = base64(java.util.Arrays.copyOfRange(spki, spki.length - 32, spki.length));
        for (String header : List.of(
                "{\"alg\":\"EdDSA\",\"jwk\":{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + x + "\"}}",
                "{\"alg\":\"EdDSA\",\"jku\":\"https://evil.example/keys\"}",
                "{\"alg\":\"EdDSA\",\"x5u\":\"https://evil.example/key.pem\"}",
                "{\"alg\":\"EdDSA\",\"kid\":\"../../dev/null\"}",
                "{\"alg\":\"EdDSA\",\"typ\":\"at+jwt\"}")) {
            for (String claims : List.of(
                    GOOD,
                    GOOD.replace("9999999999", "1"),
                    GOOD.replace("\"exp\"", "\"nbf\":9999999999,\"exp\""),
                    GOOD.replace("\"aud\":\"colophon\"", "\"aud\":\"elsewhere\""),
                    GOOD.replace("\"iss\":\"colophon\"", "\"iss\":\"https://evil.example\""),
                    GOOD.replace("\"exp\"", "\"nonce\":\"n\",\"at_hash\":\"h\",\"exp\""))) {
                String signed = encoded(header) + "." + encoded(claims);
                Signature signature = Signature.getInstance("Ed25519");
                signature.initSign(own.getPrivate());
                signature.update(signed.getBytes(UTF_8));
                refuse(signed + "." + base64(signature.sign()));
            }
        }
    }

    private static void refuse(String token) {
        Staff.as(token).get(Staff.API + "/desks").then().statusCode(401);
        Browser.plain().cookie(Browser.SESSION, token).get("/queue").then().statusCode(303);
    }

    private static String encoded(String text) {
        return base64(text.getBytes(UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
