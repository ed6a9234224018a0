package dev.colophon.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A text, name or note under its commitment; {@code plain} is null once erased. */
@Entity
@Immutable
@Table(name = "disclosed")
@NullUnmarked
class DisclosedEntity {
    @Id
    String digest;

    String claim;
    String plain;
    UUID erasure;
}
