package dev.colophon.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.proof.Digests;
import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import dev.colophon.text.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final byte[] SECRET = "0123456789abcdef".getBytes(UTF_8);

    private static String hmac(String canonical) {
        return "sha256:" + Digests.hex(Digests.hmacSha256(SECRET, canonical.getBytes(UTF_8)));
    }

    @Test
    void a_key_is_the_keyed_digest_of_canonical_json() {
        Content content = new Content("The ferry", null, List.of(new Mark(4, 9, Mark.Type.LINK, "https://x.example")));
        assertThat(Keys.key(SECRET, Role.BODY, List.of("배"), content))
                .isEqualTo(hmac("[\"colophon-key/1\",\"body\",[\"배\"],\"The ferry\",null,"
                        + "[{\"end\":9,\"href\":\"https://x.example\",\"start\":4,\"type\":\"link\"}]]"));
    }

    @Test
    void a_removed_paragraph_has_neither_text_nor_credit() {
        assertThat(Keys.key(SECRET, Role.CAPTION, List.of("사진"), null))
                .isEqualTo(hmac("[\"colophon-key/1\",\"caption\",[\"사진\"],null,null,[]]"));
    }

    @Test
    void an_empty_text_is_not_a_removed_one() {
        assertThat(Keys.key(SECRET, Role.BODY, List.of(), Content.of("")))
                .isNotEqualTo(Keys.key(SECRET, Role.BODY, List.of(), null));
    }
}
