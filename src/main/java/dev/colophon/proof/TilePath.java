package dev.colophon.proof;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which hashes a tile holds, by its path {@code <level>/<index>[.p/<width>]} (C2SP {@code tlog-tiles}).
 *
 * @param level in steps of {@link HashTree#TILE_HEIGHT}
 * @param index of the tile on its level
 * @param width how many hashes, 256 for a full tile
 */
public record TilePath(int level, long index, int width) {
    /** Hashes in a full tile. */
    public static final int FULL = 1 << HashTree.TILE_HEIGHT;

    private static final Pattern PATH =
            Pattern.compile("(0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,4}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    private static final int MAX_LEVEL = 63;
    private static final int GROUP = 1000;

    /** Reads the part of the path after {@code tile/}, empty where it is no tile's. */
    public static Optional<TilePath> parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long index = Long.parseLong(matcher.group(2).replace("x", "").replace("/", ""));
        int width = matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3));
        TilePath tile = new TilePath(Integer.parseInt(matcher.group(1)), index, width);
        boolean canonical = tile.toString().equals(path) && tile.level <= MAX_LEVEL && width <= FULL;
        return canonical ? Optional.of(tile) : Optional.empty();
    }

    /** Position of the first hash among those of its level. */
    public long first() {
        return index * FULL;
    }

    @Override
    public String toString() {
        StringBuilder groups = new StringBuilder(String.format(java.util.Locale.ROOT, "%03d", index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            groups.insert(0, String.format(java.util.Locale.ROOT, "x%03d/", rest % GROUP));
        }
        return level + "/" + groups + (width == FULL ? "" : ".p/" + width);
    }
}
