package dev.colophon.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A hash of the tree over the log, in hexadecimal. */
@Entity
@Immutable
@IdClass(TreeHashEntity.Place.class)
@Table(name = "tree_hash")
@NullUnmarked
class TreeHashEntity {
    @Id
    @Column(name = "level")
    int level;

    @Id
    long position;

    String hash;

    /** Where it stands. */
    record Place(int level, long position) implements Serializable {}
}
