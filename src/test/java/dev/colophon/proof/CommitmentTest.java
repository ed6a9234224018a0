package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.text.Content;
import dev.colophon.text.Mark;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentTest {
    private final SecureRandom random = new SecureRandom();

    /** RFC 9901 §4.2.1 and §4.2.3. */
    @Test
    void digests_as_the_RFC_does() {
        String disclosure = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";
        String plain = new String(Base64.getUrlDecoder().decode(disclosure), UTF_8);
        assertThat(Commitment.digestOf(plain)).isEqualTo("X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0");
        assertThat(Commitment.claim(plain)).isEqualTo("family_name");
        assertThat(Commitment.value(plain).textValue()).isEqualTo("M\u00f6bius");
    }

    @Test
    void hides_equal_values_behind_different_salts() {
        Commitment one = Commitment.commit(Commitment.NOTE, "because", random);
        Commitment two = Commitment.commit(Commitment.NOTE, "because", random);
        assertThat(one.digest()).hasSize(43).isNotEqualTo(two.digest());
        assertThat(Commitment.value(one.plain())).isEqualTo(Commitment.value(two.plain()));
    }

    @Test
    void gives_a_paragraph_back_exactly() {
        Content content = new Content(
                "Six ferries\nto Wolmi",
                "Photo: Harbour",
                List.of(
                        new Mark(0, 3, Mark.Type.EM, null),
                        new Mark(4, 11, Mark.Type.LINK, "https://example.org/?a=1&b=\"2\"")));
        Commitment commitment = Commitment.commit(Commitment.PARAGRAPH, Contents.json(content), random);
        assertThat(Contents.content(Commitment.value(commitment.plain()))).isEqualTo(content);
    }

    @Test
    void refuses_what_is_no_disclosure() {
        assertThatThrownBy(() -> Commitment.value("[\"salt\",\"value\"]")).hasMessageStartingWith("not-a-disclosure");
    }
}
