package dev.colophon.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of some size over hashes that are stored for every eighth level, as C2SP {@code tlog-tiles} cuts it: roots and
 * proofs from a few reads, however large the log is.
 */
public final class HashTree {
    /** Levels between those that are stored; a tile is 2<sup>8</sup> hashes wide. */
    public static final int TILE_HEIGHT = 8;

    /** The stored hashes. */
    @FunctionalInterface
    public interface Hashes {
        /**
         * Hashes of perfect subtrees side by side.
         *
         * @param level height of the subtrees in steps of {@link #TILE_HEIGHT}: 0 for leaves
         * @param from position of the first among those of its level
         * @param count how many, at most 256; all lie within the tree
         */
        List<byte[]> read(int level, long from, int count);
    }

    private final long size;
    private final Hashes hashes;

    /** @param size how many leaves the tree has; the hashes may reach further */
    public HashTree(long size, Hashes hashes) {
        this.size = size;
        this.hashes = hashes;
    }

    /** The root hash. */
    public byte[] root() {
        return size == 0 ? Merkle.empty() : range(0, size);
    }

    /**
     * The inclusion proof of RFC 9162 §2.1.3.1.
     *
     * @param index of the leaf, below the tree's size
     */
    public List<byte[]> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        List<byte[]> proof = new ArrayList<>();
        path(index, 0, size, proof);
        return proof;
    }

    private void path(long index, long from, long to, List<byte[]> proof) {
        if (to - from == 1) {
            return;
        }
        long split = from + split(to - from);
        if (index < split) {
            path(index, from, split, proof);
            proof.add(range(split, to));
        } else {
            path(index, split, to, proof);
            proof.add(range(from, split));
        }
    }

    /**
     * The consistency proof of RFC 9162 §2.1.4.1.
     *
     * @param earlier size of the earlier tree, from 1 to this one's
     */
    public List<byte[]> consistency(long earlier) {
        if (earlier < 1 || earlier > size) {
            throw new IllegalArgumentException("no tree of " + earlier + " before one of " + size);
        }
        List<byte[]> proof = new ArrayList<>();
        subproof(earlier, 0, size, true, proof);
        return proof;
    }

    private void subproof(long earlier, long from, long to, boolean known, List<byte[]> proof) {
        if (earlier == to) {
            if (!known) {
                proof.add(range(from, to));
            }
            return;
        }
        long split = from + split(to - from);
        if (earlier <= split) {
            subproof(earlier, from, split, known, proof);
            proof.add(range(split, to));
        } else {
            subproof(earlier, split, to, false, proof);
            proof.add(range(from, split));
        }
    }

    /** The largest power of two below n. */
    private static long split(long n) {
        return Long.highestOneBit(n - 1);
    }

    /** The hash over leaves from (inclusive) to (exclusive), as the tree's own splits cut them. */
    private byte[] range(long from, long to) {
        long n = to - from;
        if (Long.bitCount(n) == 1) {
            return perfect(from, Long.numberOfTrailingZeros(n));
        }
        long split = from + split(n);
        return Merkle.node(range(from, split), range(split, to));
    }

    private byte[] perfect(long from, int height) {
        int level = height / TILE_HEIGHT;
        int above = height % TILE_HEIGHT;
        return fold(hashes.read(level, from >>> (level * TILE_HEIGHT), 1 << above));
    }

    /** The hash above two to the n hashes side by side. */
    public static byte[] fold(List<byte[]> row) {
        List<byte[]> current = row;
        while (current.size() > 1) {
            List<byte[]> above = new ArrayList<>(current.size() / 2);
            for (int i = 0; i < current.size(); i += 2) {
                above.add(Merkle.node(current.get(i), current.get(i + 1)));
            }
            current = above;
        }
        return current.get(0);
    }
}
