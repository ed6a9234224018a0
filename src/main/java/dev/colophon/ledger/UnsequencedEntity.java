package dev.colophon.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** An event that waits for its place in the log. */
@Entity
@Immutable
@Table(name = "unsequenced")
@NullUnmarked
class UnsequencedEntity {
    @Id
    long ordinal;

    UUID event;
}
