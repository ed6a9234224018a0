package dev.colophon.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTest {
    /** Inputs and roots of the test tree of RFC 6962's reference implementation (Apache 2.0). */
    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final List<byte[]> LEAVES = INPUTS.stream()
            .map(input -> Merkle.leaf(HexFormat.of().parseHex(input)))
            .toList();

    @Test
    void roots_are_those_of_the_reference_implementation() {
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(Digests.hex(tree(LEAVES, size).root())).isEqualTo(ROOTS.get(size));
        }
    }

    /** transparency-dev/merkle, testdata/inclusion/1 and 2 (Apache 2.0). */
    @ParameterizedTest
    @CsvSource({
        "0, lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c= Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4= "
                + "a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=",
        "5, vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms= yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA= "
                + "037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc="
    })
    void inclusion_proofs_are_those_of_the_reference_implementation(int index, String proof) {
        assertThat(base64(tree(LEAVES, 8).inclusion(index))).isEqualTo(proof);
    }

    /** transparency-dev/merkle, testdata/consistency/1 to 3 (Apache 2.0). */
    @ParameterizedTest
    @CsvSource({
        "1, 8, lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c= Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4= "
                + "a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=",
        "6, 8, DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o= yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA= "
                + "037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=",
        "2, 5, Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4= vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms="
    })
    void consistency_proofs_are_those_of_the_reference_implementation(int first, int second, String proof) {
        assertThat(base64(tree(LEAVES, second).consistency(first))).isEqualTo(proof);
    }

    @Test
    void every_proof_of_every_small_tree_holds_and_no_other() {
        for (int size = 1; size <= 40; size++) {
            List<byte[]> leaves = leaves(size);
            HashTree tree = tree(leaves, size);
            for (int index = 0; index < size; index++) {
                inclusion(leaves, tree, index, size);
                consistency(leaves, tree, index + 1, size);
            }
        }
    }

    @Test
    void trees_of_several_tiles_are_read_by_tiles() {
        int size = 70_000;
        List<byte[]> leaves = leaves(size);
        HashTree tree = tree(leaves, size);
        byte[] root = tree.root();
        for (int index : new int[] {0, 255, 256, 65_535, 65_536, 69_999}) {
            assertThat(Merkle.includes(index, size, leaves.get(index), tree.inclusion(index), root))
                    .isTrue();
            assertThat(Merkle.consistent(
                            index + 1, size, tree(leaves, index + 1).root(), root, tree.consistency(index + 1)))
                    .isTrue();
        }
    }

    private static void inclusion(List<byte[]> leaves, HashTree tree, int index, int size) {
        byte[] leaf = leaves.get(index);
        List<byte[]> proof = tree.inclusion(index);
        assertThat(Merkle.includes(index, size, leaf, proof, tree.root())).isTrue();
        assertThat(Merkle.includes(index + 1, size, leaf, proof, tree.root())).isFalse();
        assertThat(Merkle.includes(index, size, Merkle.leaf(leaf), proof, tree.root()))
                .isFalse();
        assertThat(Merkle.includes(index, size, leaf, longer(proof), tree.root()))
                .isFalse();
        changed(proof)
                .forEach(other -> assertThat(Merkle.includes(index, size, leaf, other, tree.root()))
                        .isFalse());
    }

    private static void consistency(List<byte[]> leaves, HashTree tree, int first, int size) {
        byte[] root = tree(leaves, first).root();
        List<byte[]> proof = tree.consistency(first);
        assertThat(Merkle.consistent(first, size, root, tree.root(), proof)).isTrue();
        assertThat(Merkle.consistent(first, size, Merkle.leaf(root), tree.root(), proof))
                .isFalse();
        assertThat(Merkle.consistent(first, size, root, tree.root(), longer(proof)))
                .isFalse();
        changed(proof)
                .forEach(other -> assertThat(Merkle.consistent(first, size, root, tree.root(), other))
                        .isFalse());
    }

    /** Each proof with one hash less, and with one bit of one hash turned. */
    private static Stream<List<byte[]>> changed(List<byte[]> proof) {
        return java.util.stream.IntStream.range(0, proof.size()).boxed().flatMap(i -> {
            List<byte[]> shorter = new ArrayList<>(proof);
            shorter.remove((int) i);
            List<byte[]> turned = new ArrayList<>(proof);
            byte[] hash = turned.get(i).clone();
            hash[i % 32] ^= 4;
            turned.set(i, hash);
            return Stream.of(shorter, turned);
        });
    }

    private static List<byte[]> longer(List<byte[]> proof) {
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(new byte[32]);
        return longer;
    }

    private static List<byte[]> leaves(int count) {
        Random random = new Random(count);
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] entry = new byte[8];
            random.nextBytes(entry);
            leaves.add(Merkle.leaf(entry));
        }
        return leaves;
    }

    /** Stores what tiles store: the leaves, and a hash over each 256 of the level below. */
    private static HashTree tree(List<byte[]> leaves, int size) {
        List<List<byte[]>> levels = new ArrayList<>(List.of(leaves));
        while (levels.get(levels.size() - 1).size() >= TilePath.FULL) {
            List<byte[]> below = levels.get(levels.size() - 1);
            List<byte[]> above = new ArrayList<>();
            for (int i = 0; i + TilePath.FULL <= below.size(); i += TilePath.FULL) {
                above.add(HashTree.fold(below.subList(i, i + TilePath.FULL)));
            }
            levels.add(above);
        }
        return new HashTree(size, (level, from, count) -> levels.get(level).subList((int) from, (int) from + count));
    }

    private static String base64(List<byte[]> proof) {
        return String.join(
                " ", proof.stream().map(Base64.getEncoder()::encodeToString).toList());
    }

    @Test
    void the_root_of_nothing_is_the_digest_of_nothing() {
        assertThat(Arrays.equals(Merkle.empty(), Digests.sha256(new byte[0]))).isTrue();
    }
}
