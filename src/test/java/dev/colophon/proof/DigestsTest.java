package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DigestsTest {
    /** FIPS 180-4's example "abc". */
    @Test
    void sha256_of_abc() {
        assertThat(Digests.sha256Hex("abc".getBytes(US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** RFC 4231 §4.3, test case 2. */
    @Test
    void hmac_of_the_RFC() {
        byte[] mac = Digests.hmacSha256("Jefe".getBytes(US_ASCII), "what do ya want for nothing?".getBytes(US_ASCII));
        assertThat(Digests.hex(mac)).isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    /** RFC 9562 §A.6 has this time in its example of version 7. */
    @Test
    void identifiers_begin_with_their_time() {
        Clock clock = Clock.fixed(Instant.parse("2022-02-22T19:22:22Z"), ZoneOffset.UTC);
        UUID id = Ids.v7(clock);
        assertThat(id.toString()).startsWith("017f22e2-79b0-7");
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }
}
