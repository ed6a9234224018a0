package dev.colophon.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A signed statement of the log as a whole. */
@Entity
@Immutable
@Table(name = "checkpoint")
@NullUnmarked
class CheckpointEntity {
    @Id
    @Column(name = "tree_size")
    long size;

    String note;

    /** The fencing number of the replica that signed. */
    long fence;

    /** Null of those signed before it was kept. */
    @Column(name = "signed_at")
    Instant signedAt;
}
