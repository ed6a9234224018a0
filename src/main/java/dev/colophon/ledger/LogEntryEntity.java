package dev.colophon.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** An event's place in the log. */
@Entity
@Immutable
@Table(name = "log_entry")
@NullUnmarked
class LogEntryEntity {
    @Id
    @Column(name = "log_index")
    long index;

    UUID event;
}
