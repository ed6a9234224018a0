package dev.colophon.proof;

import java.util.Arrays;
import java.util.List;

/** Hashes of the Merkle tree of RFC 9162 §2.1 with SHA-256, and the checks of its proofs. Thread-safe. */
public final class Merkle {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    /** The hash of an entry's exact bytes. */
    public static byte[] leaf(byte[] entry) {
        return Digests.sha256(LEAF, entry);
    }

    /** The hash above two others. */
    public static byte[] node(byte[] left, byte[] right) {
        return Digests.sha256(NODE, left, right);
    }

    /** The root of the tree without leaves. */
    public static byte[] empty() {
        return Digests.sha256();
    }

    /**
     * Whether the proof leads from the leaf at that index to the root (§2.1.3.2).
     *
     * @param index of the leaf, from 0
     * @param size of the tree
     * @param proof from the leaf's neighbour upwards
     */
    public static boolean includes(long index, long size, byte[] leaf, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : proof) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                hash = node(sibling, hash);
                int shift = (fn & 1) == 1 ? 0 : Long.numberOfTrailingZeros(fn);
                fn >>>= shift;
                sn >>>= shift;
            } else {
                hash = node(hash, sibling);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        return sn == 0 && Arrays.equals(hash, root);
    }

    /**
     * Whether the proof shows that the later tree begins with the earlier one (§2.1.4.2).
     *
     * @param first size of the earlier tree, at least 1
     * @param second size of the later one, at least {@code first}
     */
    public static boolean consistent(long first, long second, byte[] firstRoot, byte[] secondRoot, List<byte[]> proof) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return proof.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        }
        boolean whole = Long.bitCount(first) == 1;
        if (proof.isEmpty() && !whole) {
            return false;
        }
        byte[] seed = whole ? firstRoot : proof.get(0);
        return climbs(first, second, firstRoot, secondRoot, seed, whole ? proof : proof.subList(1, proof.size()));
    }

    private static boolean climbs(
            long first, long second, byte[] firstRoot, byte[] secondRoot, byte[] seed, List<byte[]> path) {
        int shift = Long.numberOfTrailingZeros(~(first - 1));
        long fn = (first - 1) >>> shift;
        long sn = (second - 1) >>> shift;
        byte[] earlier = seed;
        byte[] later = seed;
        for (byte[] hash : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                earlier = node(hash, earlier);
                later = node(hash, later);
                int zeros = (fn & 1) == 1 || fn == 0 ? 0 : Long.numberOfTrailingZeros(fn);
                fn >>>= zeros;
                sn >>>= zeros;
            } else {
                later = node(later, hash);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        return sn == 0 && Arrays.equals(earlier, firstRoot) && Arrays.equals(later, secondRoot);
    }
}
