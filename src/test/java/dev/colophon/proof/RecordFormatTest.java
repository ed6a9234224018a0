package dev.colophon.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.act.Act;
import dev.colophon.act.Actor;
import dev.colophon.act.Document;
import dev.colophon.text.Content;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page from which others write verifiers says what the code does. */
class RecordFormatTest {
    private final String page = read();

    static Stream<Class<?>> kinds() {
        return Stream.concat(SamplesOfActs.acts(), SamplesOfActs.documents());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void names_every_member_of_every_kind_in_its_row(Class<?> type) {
        String name = name(type);
        String row = page.lines()
                .filter(line -> line.startsWith("| `" + name + "` |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + name));
        assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName))
                .allSatisfy(member -> assertThat(row).contains("`" + member + "`"));
    }

    @Test
    void shows_bytes_that_come_out_so() {
        Content content = Content.of("Six ferries");
        String plain =
                CanonicalJson.text(List.of("AAECAwQFBgcICQoLDA0ODw", Commitment.PARAGRAPH, Contents.json(content)));
        String input = CanonicalJson.text(Arrays.asList(
                "colophon-key/1", "body", List.of("\uc5ec\uc12f \ucc99"), content.text(), null, List.of()));
        byte[] secret = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        String key = "sha256:" + Digests.hex(Digests.hmacSha256(secret, input.getBytes(UTF_8)));
        UUID lineage = UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
        byte[] items = Documents.bytes(new Document.Items(List.of(new Document.Item(lineage, key))));
        byte[] statement = statement(Digests.sha256Hex(items));
        SigningKey signer = SigningKey.ofSeed(
                HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
        byte[] envelope = Envelope.sign(statement, signer).bytes();
        assertThat(page)
                .contains(signer.verifyKey().keyId())
                .contains("\n" + plain + "\n" + Commitment.digestOf(plain) + "\n")
                .contains("\n" + input + "\n" + key + "\n")
                .contains("\n" + new String(items, UTF_8) + "\n" + Digests.sha256Hex(items) + "\n")
                .contains("\n" + new String(statement, UTF_8) + "\n" + new String(envelope, UTF_8) + "\n"
                        + Digests.sha256Hex(envelope) + "\n");
    }

    private static byte[] statement(String items) {
        Actor actor = new Actor(
                UUID.fromString("4f0c5f3c-95d7-4f0c-9d0e-0d1f0d4c2a11"),
                Actor.Kind.PERSON,
                List.of("reviewer"),
                List.of("en", "ko"),
                List.of("pwd"),
                null);
        Act act = new Act.SignOffGiven(
                UUID.fromString("019dd16c-1a60-7a52-8d0a-1f4c2b7e9a01"),
                "e1",
                "approve",
                "against-source",
                true,
                false,
                false,
                null);
        return new Statement(
                        UUID.fromString("019dd16c-1a60-7a52-8d0a-1f4c2b7e9a02"),
                        "article/019dd16c-1a60-7a52-8d0a-1f4c2b7e9a00",
                        0,
                        null,
                        Instant.parse("2026-04-28T00:16:00.25Z"),
                        actor,
                        null,
                        "1.0",
                        act,
                        Map.of("items", items))
                .bytes();
    }

    private static String name(Class<?> type) {
        Object sample = new SamplesOfActs(1).sample(type);
        return sample instanceof Act act
                ? ActTypes.nameOf(act)
                : CanonicalJson.parse(Documents.bytes((Document) sample))
                        .get("v")
                        .textValue();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src/site/markdown/record-format.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
