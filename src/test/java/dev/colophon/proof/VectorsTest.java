package dev.colophon.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Vectors that another implementation made, see their README. */
class VectorsTest {
    @Test
    void signatures_hold_where_they_should_and_nowhere_else() throws IOException {
        for (JsonNode vector : read("ed25519").path("signatures")) {
            String why = vector.path("why").asText();
            assertThat(holds(vector)).as(why).isEqualTo(vector.path("valid").asBoolean());
        }
    }

    private static boolean holds(JsonNode vector) {
        try {
            return VerifyKey.ofRaw(hex(vector.path("key")))
                    .verifies(hex(vector.path("message")), hex(vector.path("signature")));
        } catch (MalformedException refused) {
            return false;
        }
    }

    @Test
    void keys_of_low_order_or_another_spelling_are_refused() throws IOException {
        for (JsonNode key : read("ed25519").path("refusedKeys")) {
            assertThatThrownBy(() -> VerifyKey.ofRaw(hex(key)))
                    .as(key.asText())
                    .isInstanceOf(MalformedException.class)
                    .hasMessageContaining("not-a-key");
        }
    }

    @Test
    void trees_have_these_roots() throws IOException {
        JsonNode tree = read("merkle");
        for (int size = 0; size < tree.path("roots").size(); size++) {
            assertThat(tree(tree, size).root()).isEqualTo(hex(tree.path("roots").get(size)));
        }
    }

    @Test
    void proofs_are_made_and_checked_alike() throws IOException {
        JsonNode tree = read("merkle");
        for (JsonNode vector : tree.path("inclusion")) {
            int index = vector.path("index").asInt();
            int size = vector.path("size").asInt();
            List<byte[]> proof = hexes(vector.path("proof"));
            assertThat(tree(tree, size).inclusion(index)).containsExactlyElementsOf(proof);
            byte[] leaf = Merkle.leaf(hex(tree.path("leaves").get(index)));
            byte[] root = hex(tree.path("roots").get(size));
            assertThat(Merkle.includes(index, size, leaf, proof, root)).isTrue();
            assertThat(Merkle.includes(index + 1, size, leaf, proof, root)).isFalse();
        }
        for (JsonNode vector : tree.path("consistency")) {
            int first = vector.path("first").asInt();
            int second = vector.path("second").asInt();
            List<byte[]> proof = hexes(vector.path("proof"));
            assertThat(tree(tree, second).consistency(first)).containsExactlyElementsOf(proof);
            byte[] before = hex(tree.path("roots").get(first));
            byte[] after = hex(tree.path("roots").get(second));
            assertThat(Merkle.consistent(first, second, before, after, proof)).isTrue();
            assertThat(Merkle.consistent(first, second, after, Merkle.empty(), proof))
                    .isFalse();
        }
    }

    private static HashTree tree(JsonNode tree, int size) {
        List<byte[]> leaves =
                hexes(tree.path("leaves")).stream().map(Merkle::leaf).toList();
        return new HashTree(size, (level, from, count) -> leaves.subList((int) from, (int) from + count));
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in = VectorsTest.class.getResourceAsStream("/vectors/" + name + ".json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static List<byte[]> hexes(JsonNode array) {
        List<byte[]> all = new ArrayList<>();
        array.forEach(each -> all.add(hex(each)));
        return all;
    }

    private static byte[] hex(JsonNode node) {
        return HexFormat.of().parseHex(node.asText());
    }
}
