package dev.colophon.ledger;

import dev.colophon.proof.Checkpoint;
import dev.colophon.proof.Envelope;
import dev.colophon.proof.HashTree;
import dev.colophon.proof.MalformedException;
import dev.colophon.proof.Merkle;
import dev.colophon.proof.NoteKey;
import dev.colophon.proof.Statement;
import dev.colophon.proof.TilePath;
import dev.colophon.verify.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One walk along the whole log, holding against each other what is stored more than once: events and the columns they are
 * found by, places, tree and checkpoints. Not thread-safe; one instance walks once, in memory that does not grow with the
 * log but for a number for each chain.
 */
final class LogCheck {
    /** Named, so that a database that is wrong all over does not fill the memory. */
    private static final int MOST_FAILURES = 200;

    /** An entry as stored; the event is missing where the log names none. */
    record Entry(long index, @Nullable EventEntity event) {}

    private final HashTree.Hashes stored;
    private final SortedMap<Long, String> checkpoints;
    private final List<NoteKey> keys;
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, Long> last = new HashMap<>();
    /** Roots of the perfect subtrees that the leaves so far make, largest first; null where there is none. */
    private final List<byte @Nullable []> peaks = new ArrayList<>();

    private final List<List<byte[]>> tiles = new ArrayList<>();
    private long next;

    /**
     * @param stored the stored hashes
     * @param checkpoints every stored note by the size it is stored under
     * @param keys those that may have signed one
     */
    LogCheck(HashTree.Hashes stored, SortedMap<Long, String> checkpoints, List<NoteKey> keys) {
        this.stored = stored;
        this.checkpoints = checkpoints;
        this.keys = keys;
    }

    /** How many entries were seen. */
    long size() {
        return next;
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Takes the next entries in order. */
    void take(List<Entry> entries) {
        entries.forEach(this::take);
    }

    private void take(Entry entry) {
        if (entry.index() != next) {
            fail("event-missing", null, "the log has nothing between " + (next - 1) + " and " + entry.index());
            next = entry.index();
        }
        next++;
        EventEntity event = entry.event();
        if (event == null) {
            fail("event-missing", null, "the log names at " + entry.index() + " an event that is not there");
            return;
        }
        columns(event);
        order(event);
        grow(Merkle.leaf(event.envelope.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        String note = checkpoints.get(next);
        if (note != null) {
            signed(note, next);
        }
    }

    /** What an event is found by is what it says. */
    private void columns(EventEntity event) {
        try {
            Statement statement =
                    Statement.parse(Envelope.parse(event.envelope.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .payload());
            boolean same = statement.eventId().equals(event.id)
                    && statement.chain().equals(event.chain)
                    && statement.seq() == event.seq
                    && Objects.equals(statement.prev(), event.prev)
                    && statement.type().equals(event.type)
                    && statement.recordedAt().equals(event.recordedAt);
            if (!same) {
                fail("index-mismatch", event, "its columns tell something else than the event");
            }
        } catch (MalformedException e) {
            fail(e.code(), event, String.valueOf(e.getMessage()));
        }
    }

    private void order(EventEntity event) {
        Long before = last.put(event.chain, event.seq);
        if (event.seq != (before == null ? 0 : before + 1)) {
            fail("log-order", event, "its chain's events do not follow each other in the log");
        }
    }

    private void grow(byte[] leaf) {
        tile(0, leaf, next - 1);
        byte[] hash = leaf;
        int level = 0;
        while (level < peaks.size() && peaks.get(level) != null) {
            byte[] left = Objects.requireNonNull(peaks.get(level));
            hash = Merkle.node(left, hash);
            peaks.set(level++, null);
        }
        if (level == peaks.size()) {
            peaks.add(hash);
        } else {
            peaks.set(level, hash);
        }
    }

    /** Holds a hash against the stored one, and what fills a tile against the level above. */
    private void tile(int level, byte[] hash, long position) {
        while (tiles.size() <= level) {
            tiles.add(new ArrayList<>());
        }
        List<byte[]> tile = tiles.get(level);
        tile.add(hash);
        if (tile.size() == TilePath.FULL) {
            compare(level, position - TilePath.FULL + 1, tile);
            tile(level + 1, HashTree.fold(tile), position / TilePath.FULL);
            tile.clear();
        }
    }

    private void compare(int level, long from, List<byte[]> computed) {
        List<byte[]> found = stored.read(level, from, computed.size());
        for (int n = 0; n < found.size(); n++) {
            if (!Arrays.equals(found.get(n), computed.get(n))) {
                fail("tree-mismatch", null, "the hash " + level + "/" + (from + n) + " is not that of the log");
            }
        }
    }

    private byte[] root() {
        byte[] root = null;
        for (byte[] peak : peaks) {
            if (peak != null) {
                root = root == null ? peak : Merkle.node(peak, root);
            }
        }
        return root == null ? Merkle.empty() : root;
    }

    private void signed(String note, long size) {
        try {
            Checkpoint checkpoint = Checkpoint.open(note, keys);
            if (checkpoint.size() != size || !Arrays.equals(checkpoint.root(), root())) {
                fail("checkpoint-invalid", null, "the checkpoint of " + size + " events is not one of this log");
            }
        } catch (MalformedException e) {
            fail(e.code(), null, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Ends the walk.
     *
     * @param promised sizes that the log is said to have at least, by who says so
     */
    void end(Map<String, Long> promised) {
        for (int level = 0; level < tiles.size(); level++) {
            List<byte[]> tile = tiles.get(level);
            long behind = next >> (level * HashTree.TILE_HEIGHT);
            compare(level, behind - tile.size(), tile);
        }
        promised.forEach((who, size) -> {
            if (size > next) {
                fail("tail-cut", null, "the log has " + next + " events, " + who + " tells of " + size);
            }
        });
    }

    void fail(String code, @Nullable EventEntity event, String detail) {
        if (failures.size() < MOST_FAILURES) {
            failures.add(new Failure(
                    code,
                    event == null ? null : event.chain,
                    event == null ? null : event.seq,
                    event == null ? null : event.id,
                    detail));
        }
    }
}
