package dev.colophon.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A list that events speak of, by the digest of its bytes. */
@Entity
@Immutable
@Table(name = "document")
@NullUnmarked
class DocumentEntity {
    @Id
    String sha256;

    String body;
}
