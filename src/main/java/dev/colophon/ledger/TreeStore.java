package dev.colophon.ledger;

import dev.colophon.ledger.TreeHashEntity.Place;
import dev.colophon.proof.HashTree;
import dev.colophon.proof.Merkle;
import dev.colophon.proof.TilePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** The stored hashes of the tree over the log. */
@ApplicationScoped
class TreeStore {
    private final EntityManager database;
    private final EventLog log;

    TreeStore(EntityManager database, EventLog log) {
        this.database = database;
        this.log = log;
    }

    /** The tree over the first {@code size} entries, all of them hashed already. */
    HashTree tree(long size) {
        Map<Place, List<byte[]>> tiles = new HashMap<>();
        return new HashTree(size, (level, from, count) -> {
            int start = (int) (from % TilePath.FULL);
            List<byte[]> tile = tiles.computeIfAbsent(
                    new Place(level, from - start), place -> read(place.level(), place.position(), TilePath.FULL));
            return tile.subList(start, start + count);
        });
    }

    /** Hashes side by side; fewer where the level ends. */
    List<byte[]> read(int level, long from, int count) {
        return database.createQuery(
                        "select hash from TreeHashEntity where level = :level and position >= :from and position < :to"
                                + " order by position",
                        String.class)
                .setParameter("level", level)
                .setParameter("from", from)
                .setParameter("to", from + count)
                .getResultStream()
                .map(HexFormat.of()::parseHex)
                .toList();
    }

    /** Hashes the entries up to {@code size} that are not hashed yet. */
    void grow(long size) {
        long from = hashed();
        while (from < size) {
            long to = Math.min(size, from - from % TilePath.FULL + TilePath.FULL);
            write(0, from, leaves(from, to));
            if (to % TilePath.FULL == 0) {
                above(0, to / TilePath.FULL - 1);
            }
            from = to;
        }
    }

    /** Sorted as the key is, or H2 reads the whole level to find its end. */
    private long hashed() {
        return database.createQuery(
                        "select position + 1 from TreeHashEntity where level = 0 order by level desc, position desc",
                        Long.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    private List<byte[]> leaves(long from, long to) {
        return log.envelopes(from, (int) (to - from)).stream().map(Merkle::leaf).toList();
    }

    /** Writes the hash over a full tile, and over those that it fills. */
    private void above(int level, long tile) {
        byte[] hash = HashTree.fold(read(level, tile * TilePath.FULL, TilePath.FULL));
        write(level + 1, tile, List.of(hash));
        if ((tile + 1) % TilePath.FULL == 0) {
            above(level + 1, (tile + 1) / TilePath.FULL - 1);
        }
    }

    private void write(int level, long from, List<byte[]> hashes) {
        database.unwrap(Session.class).doWork(connection -> insert(connection, level, from, hashes));
    }

    private static void insert(Connection connection, int level, long from, List<byte[]> hashes) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into tree_hash (level, position, hash) values (?, ?, ?)")) {
            long position = from;
            for (byte[] hash : hashes) {
                insert.setInt(1, level);
                insert.setLong(2, position++);
                insert.setString(3, HexFormat.of().formatHex(hash));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
